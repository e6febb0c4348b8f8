using Ganhuo.Classifying;
using Ganhuo.Classifying.Types;
using Ganhuo.Comparing.Folding;
using Ganhuo.Detecting.Formulas;
using Ganhuo.Detecting.Placeholders;
using Ganhuo.Segmenting;
using Ganhuo.Segmenting.Phrases;
using Ganhuo.Text;

namespace Ganhuo.Cli.Archives;

/// <summary>
/// <c>stats</c>: counts what the units of one shard write, and takes the fingerprints of its reports; <c>merge</c>: freezes all
/// counts into the run's profile, and joins all fingerprints.
/// </summary>
internal sealed class StatisticsStep(ArchiveRun run, ArchivePlan plan, PlannedTexts texts, ArchiveKnowledge knowledge)
{
    private readonly PlaceholderDetector placeholders = new();
    private readonly Lazy<PhraseIndex> phrases =
        new(() => TypePhrases.In(knowledge.Formulas?.Phrases ?? PhraseIndex.LoadEmbedded(), knowledge.Types));
    private readonly Lazy<IWordSegmenter> segmenter = new(JiebaSegmenter.Create);

    private bool Profiles => plan.Parameters.MakesProfile;

    private bool Compares => plan.Parameters.Reuse;

    public void Count(int shard, Action step, CancellationToken cancellation)
    {
        if ((!Profiles && !Compares) || StepSeal.Holds(run.StatisticsSeal(shard))) return;
        StepSeal.Break(run.StatisticsSeal(shard));
        StepSeal.Write(run.StatisticsSeal(shard), Counted(shard, step, cancellation));
        StepMemory.Settle(plan);
    }

    /// <summary>How many times <see cref="Merge"/> calls its step.</summary>
    public int StepsOfMerge => (Profiles ? plan.Shards : 0) + (Compares ? JoinStep.Steps(plan) : 0);

    public void Merge(int jobs, Action step, CancellationToken cancellation)
    {
        if ((!Profiles && !Compares) || StepSeal.Holds(run.MergeSeal)) return;
        StepSeal.Break(run.MergeSeal);
        for (var shard = 0; shard < plan.Shards; shard++) StepSeal.Require(run.StatisticsSeal(shard), ArchiveRun.StatisticsOf(shard));
        var files = new List<string>();
        if (Profiles) files.Add(Profile(step));
        StepMemory.Settle(plan);
        if (Compares) files.AddRange(new JoinStep(run, plan, jobs, step).Run(cancellation));
        StepSeal.Write(run.MergeSeal, files);
    }

    private List<string> Counted(int shard, Action step, CancellationToken cancellation)
    {
        var builder = new ArchiveProfileBuilder(knowledge.Types);
        var files = Read(shard, builder, step, cancellation);
        if (!Profiles) return files;
        ArchiveRun.Write(run.Statistics(shard), builder.Save);
        files.Add(run.Statistics(shard));
        return files;
    }

    // Each report is read once, for all that is taken of it.
    private List<string> Read(int shard, ArchiveProfileBuilder builder, Action step, CancellationToken cancellation)
    {
        var identifier = new ReportIdentifier(knowledge.Types, phrases.Value);
        using var fingerprints = Compares
            ? new FingerprintStep(run, shard, new ReportFolding(phrases.Value, placeholders, new FormulaDetector()), segmenter.Value)
            : null;
        foreach (var (number, report, read) in InTurn(shard))
        {
            cancellation.ThrowIfCancellationRequested();
            step();
            if (read(cancellation) is not { IsReadable: true } outcome) continue;
            var text = OutlinedText.Of(outcome.Text);
            var slots = placeholders.Detect(text.Text, text.Outline);
            using var hits = phrases.Value.Find(text.Text);
            var identity = Identify(identifier, text, report, hits);
            if (Profiles) builder.Add(report.Source, identity, text, slots);
            fingerprints?.Add(number, report.Source, identity, text, slots, hits);
        }

        return [.. fingerprints?.Finish() ?? []];
    }

    private static ReportIdentity Identify(ReportIdentifier identifier, OutlinedText text, PlannedReport report, PhraseHits hits)
    {
        var known = new ReportContext { Unit = report.Unit ?? report.Signed, Year = report.Year };
        var (_, type, year, unit) = identifier.Identify(text.Text, text.Outline, known, hits);
        return new ReportIdentity(unit, year, type.Id);
    }

    // Units are counted one after another, each in one go; the plan's order settles the rest, and all of it where nothing is counted.
    private IEnumerable<(int Number, PlannedReport Report, Func<CancellationToken, ReadOutcome> Read)> InTurn(int shard) => Profiles
        ? plan.NumbersOf(shard)
            .Select(n => (Number: n, Report: plan.Reports[n]))
            .OrderBy(r => r.Report.Unit ?? r.Report.Signed ?? r.Report.Source, StringComparer.Ordinal)
            .Select(r => (r.Number, r.Report, (Func<CancellationToken, ReadOutcome>)(c => texts.ReadOne(r.Report, c))))
        : texts.Open(plan.Of(shard)).Zip(plan.NumbersOf(shard), static (r, n) => (n, r.Report, r.Read));

    private string Profile(Action step)
    {
        var builder = new ArchiveProfileBuilder(knowledge.Types);
        for (var shard = 0; shard < plan.Shards; shard++)
        {
            using var stream = File.OpenRead(run.Statistics(shard));
            builder.Merge(run.Statistics(shard), stream);
            step();
        }

        ArchiveRun.Write(run.Profile, builder.Build().Write);
        return run.Profile;
    }
}
