using System.Collections.Immutable;
using Ganhuo.Comparing.Folding;
using Ganhuo.Comparing.Reuse;
using Ganhuo.Text;

namespace Ganhuo.Comparing.Profiles;

/// <summary>Makes a profile of statistics: which grams are widespread, and the passages these make up.</summary>
internal sealed class ProfileFreezing(GramStatistics statistics, double boilerplate)
{
    private const int MostExamples = 3;

    // A piece of a phrase is listed beside the whole only where noticeably more units use it.
    private const double AsWidespread = 0.02;


    private readonly SortedDictionary<ulong, int> widespread = [];
    private readonly Dictionary<string, List<(SampledReport Report, string Text, double Share)>> found = new(StringComparer.Ordinal);

    public ArchiveProfile Run()
    {
        foreach (var (stratum, one) in statistics.Strata)
        foreach (var report in one.Sample.Reports)
        foreach (var clause in report.Clauses)
            Read(stratum, one.Units, report, Fold(clause));
        return new ArchiveProfile(
            Strata(), boilerplate, statistics.Counts.IsExact,
            [.. widespread.Select(w => new ProfileGramCount(w.Key, w.Value))], Passages());
    }

    private static FoldedText Fold(string clause) =>
        new FoldingPass(new NormalText(clause, OffsetMap.Identity), [new TextSpan(0, clause.Length)], [], [], []).Run();

    private void Read(Stratum stratum, int units, SampledReport report, FoldedText clause)
    {
        var (start, end, least) = (-1, 0, 0.0);
        foreach (var gram in ProfileGrams.Of(clause))
        {
            var share = Count(gram.Hash, statistics.Units);
            if (units >= ProfileParameters.LeastUnits) share = Count(GramStatistics.Key(gram.Hash, stratum), units);
            if (share < boilerplate) continue;
            if (start >= 0 && gram.Position == end - ProfileParameters.Gram + 1)
            {
                (end, least) = (end + 1, Math.Min(least, share));
                continue;
            }

            Keep(report, clause, start, end, least);
            (start, end, least) = (gram.Position, gram.Position + ProfileParameters.Gram, share);
        }

        Keep(report, clause, start, end, least);
    }

    private double Count(ulong key, int units)
    {
        if (units < ProfileParameters.LeastUnits) return 0;
        var count = (int)Math.Min(statistics.Counts.Of(key), (uint)units);
        var share = count / (double)units;
        if (share >= boilerplate) widespread[key] = count;
        return share;
    }

    private void Keep(SampledReport report, FoldedText clause, int start, int end, double share)
    {
        if (start < 0) return;
        var key = new string(clause.Symbols[start..end]);
        if (!found.TryGetValue(key, out var uses)) found.Add(key, uses = []);
        uses.Add((report, clause.Text.Slice(clause.SpanOf(start, end)).ToString(), share));
    }

    private ImmutableArray<WidespreadPassage> Passages()
    {
        var kept = new List<(string Key, WidespreadPassage Passage)>();
        var ranked = found
            .Select(f => (f.Key, Passage: Passage(f.Value)))
            .OrderByDescending(p => p.Passage.Share).ThenByDescending(p => p.Key.Length).ThenBy(p => p.Key, StringComparer.Ordinal)
            .Take(ProfileParameters.MostPassages).ToList();
        foreach (var (key, passage) in ranked.OrderByDescending(p => p.Key.Length).ThenBy(p => p.Key, StringComparer.Ordinal))
            if (!kept.Exists(k => k.Passage.Share >= passage.Share - AsWidespread && k.Key.Contains(key, StringComparison.Ordinal)))
                kept.Add((key, passage));
        return
        [
            .. kept.OrderByDescending(p => p.Passage.Share).ThenByDescending(p => p.Key.Length)
                .ThenBy(p => p.Key, StringComparer.Ordinal).Select(p => p.Passage),
        ];
    }

    private static WidespreadPassage Passage(List<(SampledReport Report, string Text, double Share)> uses) => new(
        uses.Select(u => u.Text).Order(StringComparer.Ordinal).First(),
        Math.Round(uses.Max(u => u.Share), 4),
        uses.Min(u => u.Report.Year),
        [.. uses.OrderBy(u => u.Report.Year ?? int.MaxValue).ThenBy(u => u.Report.Source, StringComparer.Ordinal)
            .Select(u => u.Report.Source).Distinct(StringComparer.Ordinal).Take(MostExamples)]);

    private ImmutableArray<ProfileStratum> Strata() =>
    [
        new ProfileStratum("", null, statistics.Units, statistics.Strata.Values.Sum(s => s.Reports)),
        .. statistics.Strata.Select(s => new ProfileStratum(
            s.Key.Type, s.Key.Band == 0 ? null : s.Key.Band, s.Value.Units, s.Value.Reports)),
    ];
}
