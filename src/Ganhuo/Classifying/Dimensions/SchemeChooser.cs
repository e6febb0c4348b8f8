using System.Collections.Immutable;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Classifying.Dimensions;

/// <summary>
/// Chooses the scheme that best fits the headings of the sections that report by it; none where no scheme fits: a report
/// with headings of its own invention is not held against a list it never claimed to follow.
/// </summary>
internal static class SchemeChooser
{
    private const double RecallShare = 0.7, PrecisionShare = 0.3;
    private const double ListedBonus = 0.4, CueBonus = 0.15, YearBonus = 0.1;
    private const double Enough = 0.38;
    private const double LeastMatched = 0.35;

    // Four fifths of the dimensions, and seven paragraphs of ten: reports of other schemes, or of none, reach one or the other.
    private const double MostKeys = 0.8, MostBodies = 0.7;
    private const int FewestKeys = 5;

    private const int FewestLed = 3;

    public static SchemeMatcher? Choose(
        IEnumerable<SchemeMatcher> schemes, int? year, string opening, ImmutableArray<ImmutableArray<TopicHeading>> chains,
        AspectLeads leads, IReadOnlyList<ImmutableArray<RoleSpan>> roles)
    {
        SchemeMatcher? best = null;
        var top = Enough;
        foreach (var scheme in schemes)
        {
            if (!scheme.Scheme.AppliesTo(year) || scheme.Scheme.OnlyWithCue && !HasCue(scheme, opening)) continue;
            var headings = HeadingsIn(scheme.Scheme.Roles, chains, roles);
            var led = leads.Words(p => IsWanted(scheme.Scheme.Roles, roles[p]));
            if (Fit(scheme, headings, led, opening, year) is var fit && fit > top) (best, top) = (scheme, fit);
        }

        return best;
    }

    /// <summary>
    /// Of the schemes that every report of the type is asked to follow, the one whose dimensions the paragraphs of its
    /// sections are about, though no heading names them; none where they are about much else, or leave several out.
    /// </summary>
    public static DimensionScheme? ByBodies(
        IEnumerable<SchemeMatcher> schemes, int? year, Outline outline, Lazy<ImmutableArray<DimensionReading>> readings,
        IReadOnlyList<SectionRole> roles) =>
        schemes.Select(s => s.Scheme)
            .Where(s => s.Expected && s.AppliesTo(year) && s.Dimensions.Length >= FewestKeys)
            .Select(s => (Scheme: s, Fit: BodyFit(s, outline, readings.Value, roles)))
            .Where(s => s.Fit > 0).OrderByDescending(s => s.Fit).FirstOrDefault().Scheme;

    private static double BodyFit(
        DimensionScheme scheme, Outline outline, IReadOnlyList<DimensionReading> readings, IReadOnlyList<SectionRole> roles)
    {
        var about = outline.Paragraphs
            .Where(p => p.Kind == ParagraphKind.Body
            && (scheme.Roles.IsEmpty ? roles[p.Index] != SectionRole.Preamble : scheme.Roles.Contains(roles[p.Index])))
            .Select(p => readings[p.Index].Dimension).Where(d => d != Dimension.None).ToList();
        var keys = scheme.Dimensions.Select(d => d.Key).ToHashSet();
        var covered = (double)keys.Count(about.Contains) / keys.Count;
        var devoted = about.Count == 0 ? 0 : (double)about.Count(keys.Contains) / about.Count;
        return covered >= MostKeys && devoted >= MostBodies ? covered + devoted : 0;
    }

    private static double Fit(SchemeMatcher scheme, List<TopicHeading> headings, IEnumerable<string> led, string opening, int? year)
    {
        var dimensions = scheme.Scheme.Dimensions;
        var best = new double[dimensions.Length];
        var explained = 0;
        foreach (var heading in headings)
        {
            if (scheme.Match(heading.Words, heading.Unified) is not { } match) continue;
            if (match.Score >= SchemeMatcher.Worded) explained++;
            best[match.Index] = Math.Max(best[match.Index], Math.Min(1, match.Score));
        }

        // Sentences that open with names of the list speak for it; how others open says nothing against it.
        var called = led.Select(scheme.Names).OfType<int>().Distinct().ToList();
        if (called.Count >= FewestLed)
            foreach (var index in called) best[index] = 1;

        var listed = Listed(dimensions, opening);
        var matched = best.Count(b => b >= SchemeMatcher.Worded);
        if (matched < Math.Max(2, dimensions.Length * LeastMatched) && listed < 1) return 0;
        return (RecallShare * Sum(best) / dimensions.Length)
            + (headings.Count == 0 ? 0 : PrecisionShare * explained / headings.Count)
            + (ListedBonus * listed)
            + (HasCue(scheme, opening) ? CueBonus : 0)
            + (year is not null && scheme.Scheme.FromYear is not null ? YearBonus : 0);
    }

    private static bool HasCue(SchemeMatcher scheme, string opening)
    {
        foreach (var cue in scheme.Scheme.Cues)
            if (opening.Contains(cue, StringComparison.Ordinal)) return true;
        return false;
    }

    private static double Sum(double[] values)
    {
        double sum = 0;
        foreach (var value in values) sum += value;
        return sum;
    }

    // The share of the names that the opening lists; letters such as 德 stand in too many words to count.
    private static double Listed(ImmutableArray<OfficialDimension> dimensions, string opening)
    {
        var listed = 0;
        foreach (var dimension in dimensions)
            if (dimension.Name.Length > 1 && opening.Contains(dimension.Name, StringComparison.Ordinal)) listed++;
        return (double)listed / dimensions.Length;
    }

    private static List<TopicHeading> HeadingsIn(
        ImmutableArray<SectionRole> wanted, ImmutableArray<ImmutableArray<TopicHeading>> chains,
        IReadOnlyList<ImmutableArray<RoleSpan>> roles)
    {
        var headings = new List<TopicHeading>();
        var known = new HashSet<TextSpan>();
        for (var i = 0; i < chains.Length; i++)
            if (IsWanted(wanted, roles[i]))
                foreach (var heading in chains[i])
                    if (known.Add(heading.Span)) headings.Add(heading);
        return headings;
    }

    private static bool IsWanted(ImmutableArray<SectionRole> wanted, ImmutableArray<RoleSpan> roles)
    {
        if (wanted.IsEmpty) return true;
        foreach (var part in roles)
            if (wanted.Contains(part.Role)) return true;
        return false;
    }
}
