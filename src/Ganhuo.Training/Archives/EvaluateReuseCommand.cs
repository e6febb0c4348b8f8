using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using Ganhuo.Comparing.Folding;
using Ganhuo.Comparing.Reuse;
using Ganhuo.Detecting.Reuse;
using Ganhuo.Text;

namespace Ganhuo.Training.Archives;

/// <summary>
/// <c>evaluate-reuse ARCHIVE [--errors]</c>: how much of the reuse planted in a generated archive is found, how much of what is found was
/// planted, and how fast.
/// </summary>
internal sealed class EvaluateReuseCommand
{
    private static readonly TruthJson Json = new(new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase });

    private readonly List<Truth> truths = [];
    private readonly List<ComparedReport> reports = [];
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, (int Found, int All)> recall = new(StringComparer.Ordinal);
    private readonly List<string> errors = [];
    private int reported, right;

    internal static int Run(IReadOnlyList<string> args, TextWriter output)
    {
        var command = new EvaluateReuseCommand();
        command.Read(args[0]);
        command.Evaluate(output);
        if (args.Contains("--errors"))
            foreach (var error in command.errors) output.WriteLine(error);
        return 0;
    }

    private void Read(string folder)
    {
        var folding = ReportFolding.LoadEmbedded();
        foreach (var line in File.ReadLines(Path.Combine(folder, "truth.jsonl")))
        {
            var truth = JsonSerializer.Deserialize(line, Json.Truth)!;
            var outcome = PlainTextReader.Read(File.ReadAllBytes(Path.Combine(folder, "reports", truth.Path)));
            if (!outcome.IsReadable) continue;
            numbers.Add(truth.Path, truths.Count);
            truths.Add(truth);
            reports.Add(folding.Fold(new ReportKey(truth.Path, truth.Unit, truth.Year), OutlinedText.Of(outcome.Text)));
        }
    }

    private void Evaluate(TextWriter output)
    {
        var clock = Stopwatch.StartNew();
        var postings = new List<Posting>();
        for (var i = 0; i < reports.Count; i++) Fingerprinter.Add(reports[i].Folded, i, postings);
        var fingerprinted = clock.Elapsed;
        var run = FingerprintRun.InMemory(postings);
        var votes = new List<ReuseVote>();
        var join = new FingerprintJoin([run], [.. reports.Select(r => r.Key)]);
        for (var range = 0; range < FingerprintRun.Ranges; range++) join.Run(range, votes.Add);
        votes.Sort();
        var joined = clock.Elapsed;
        var (candidates, finder) = (0, new ReuseFinder());
        var all = CollectionsMarshal.AsSpan(votes);
        var byTarget = new ReusedPassage[reports.Count][];
        Array.Fill(byTarget, []);
        for (var start = 0; start < all.Length;)
        {
            var end = start + 1;
            while (end < all.Length && all[end].Target == all[start].Target) end++;
            var sources = ReuseCandidates.Of(all[start..end]);
            candidates += sources.Length;
            if (truths[all[start].Target].Planted is { } plant && !sources.Any(c => truths[c.Source].Path == plant.Source))
                errors.Add($"no candidate {truths[all[start].Target].Path} {string.Join(' ', all[start..end].ToArray().Where(v => truths[v.Source].Path == plant.Source).Select(v => $"{v.At}-{v.From}={v.At - v.From}{v.IsSeed}"))}");
            byTarget[all[start].Target] = [.. finder.Find(reports[all[start].Target], sources, i => reports[i])];
            start = end;
        }

        var found = clock.Elapsed;
        for (var i = 0; i < reports.Count; i++) Judge(i, byTarget[i]);
        Say(output, $"{reports.Count} reports, {postings.Count} fingerprints, {votes.Count} votes, {candidates} candidates");
        Say(output, $"fingerprints {Rate(fingerprinted)}/s, join {Rate(joined - fingerprinted)}/s, align {Rate(found - joined)}/s, all {Rate(found)}/s");
        foreach (var (kind, (hit, total)) in recall) Say(output, $"recall {kind,-6} {hit}/{total} = {(double)hit / total:0.0000}");
        Say(output, $"precision {right}/{reported} = {(double)right / Math.Max(1, reported):0.0000}");
    }

    private void Judge(int report, ReusedPassage[] found)
    {
        var plant = truths[report].Planted;
        if (plant is not null)
        {
            var planted = new TextSpan(plant.Start, plant.End);
            var covered = found.Where(f => IsRight(plant, report, f)).Sum(f => Overlap(Original(report, f), planted));
            var isFound = covered >= planted.Length / 2;
            if (!isFound) errors.Add($"missed {plant.Kind} {truths[report].Path} {planted.Length} {plant.Substituted} {reports[report].Source.TextOf(planted)[..Math.Min(100, planted.Length)]}");
            foreach (var name in new[] { plant.Kind, plant.Kind + ":" + (isFound ? string.Join('+', found.Select(f => f.Kind + (f.Source.IsOwn ? "/own" : "/peer")).Distinct()) : "-") })
                recall[name] = (recall.GetValueOrDefault(name).Found + (isFound ? 1 : 0), recall.GetValueOrDefault(name).All + 1);
        }

        foreach (var passage in found)
        {
            reported++;
            if (plant is not null && IsRight(plant, report, passage)) right++;
            else errors.Add($"extra {truths[report].Path} {passage.Kind} {passage.Source.Report} {passage.Similarity:0.00}\n   {reports[report].Source.TextOf(Original(report, passage))}\n   {reports[numbers[passage.Source.Report]].Source.TextOf(passage.Source.Span)}");
        }
    }

    // Another report the same source was planted in holds the passage as well as the source does.
    private bool IsRight(PlantTruth plant, int report, ReusedPassage passage)
    {
        var planted = new TextSpan(plant.Start, plant.End);
        var at = Original(report, passage);
        if (Overlap(at, planted) < Math.Min(at.Length, planted.Length) / 2) return false;
        return passage.Source.Report == plant.Source
            || (truths[numbers[passage.Source.Report]].Planted is { } other && other.Source == plant.Source);
    }

    private TextSpan Original(int report, ReusedPassage passage) => reports[report].Folded.Text.Map.ToOriginal(passage.Span);

    private static int Overlap(TextSpan a, TextSpan b) => Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start));

    private string Rate(TimeSpan time) => (reports.Count / time.TotalSeconds).ToString("0", CultureInfo.InvariantCulture);

    private static void Say(TextWriter output, FormattableString text) => output.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
