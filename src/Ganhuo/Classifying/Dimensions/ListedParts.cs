using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.CompilerServices;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Classifying.Dimensions;

/// <summary>
/// The parts side by side in which a report tells a list, one part a dimension, whatever it calls them. They are given to the
/// dimensions all at once, so that the whole fits best: where there is one part fewer than the list is long, the dimension that
/// is left over is the one that is missing; where there are as many, none is.
/// </summary>
internal sealed class ListedParts
{
    /// <summary>How many of a list a report that says it follows it may leave out; one short of more tells something else.</summary>
    public const int MostMissing = 2;

    private const int Fewest = 3, FewestFollowed = 5;

    // A matching is looked for over all sets of dimensions.
    private const int LongestList = 12;

    // What a part's heading calls by name, what it hints at, what its words are about together and alone; and, where nothing else
    // tells, that reports follow the order of their list.
    private const double Named = 3, Hinted = 2, About = 1, Alone = 0.8, InOrder = 0.1;

    private readonly int[][] parts;
    private readonly int[] partOf;

    private ListedParts(int[][] parts, int[] partOf, double[][] scores)
    {
        (this.parts, this.partOf) = (parts, partOf);
        RunsInOrder = IsInOrder(partOf, scores);
    }

    /// <summary>Whether every part is about its dimension, none about one left out, and they stand in the list's order.</summary>
    public bool RunsInOrder { get; }

    /// <summary>The paragraphs of the part that tells a dimension; empty where none does.</summary>
    public ReadOnlySpan<int> Of(int dimension) => partOf[dimension] < 0 ? [] : parts[partOf[dimension]];

    /// <summary>
    /// The parts of a report; null where none stand side by side, or more than the list is long, or fewer than that by more than
    /// <paramref name="mostMissing"/>.
    /// </summary>
    public static ListedParts? Read(
        NormalText text, Outline outline, SchemeMatcher scheme, IReadOnlyList<DimensionReading> readings, IReadOnlyList<SectionRole> roles,
        int mostMissing)
    {
        var count = scheme.Scheme.Dimensions.Length;
        if (count > LongestList) return null;
        foreach (var group in Groups(outline, scheme.Scheme, roles, runs: mostMissing == MostMissing))
        {
            if (group.Length < Fewest || group.Length > count || group.Length < count - mostMissing) continue;
            var scores = Scores(text, outline, scheme, readings, group);
            // Parts that are about nothing of the list tell something else.
            if (scores.Count(part => part.Max() >= Alone) * 2 < group.Length) continue;
            var partOf = Assign(scores, count);
            return group.Length == count && LeadsIn(scores, partOf)
                ? new ListedParts(group[1..], Assign(scores[1..], count), scores[1..]) : new ListedParts(group, partOf, scores);
        }

        return null;
    }

    /// <summary>
    /// The scheme that no word of a report declares but whose list its parts follow one after another, each about the next, one left
    /// out at most; null where they follow none.
    /// </summary>
    public static (SchemeMatcher Scheme, ListedParts Parts)? Followed(
        NormalText text, Outline outline, IEnumerable<SchemeMatcher> schemes, Lazy<ImmutableArray<DimensionReading>> readings,
        IReadOnlyList<SectionRole> roles)
    {
        foreach (var scheme in schemes)
            if (!scheme.Scheme.Roles.IsEmpty && scheme.Scheme.Dimensions.Length > FewestFollowed
                && Read(text, outline, scheme, readings.Value, roles, mostMissing: 1) is { RunsInOrder: true } parts)
                return (scheme, parts);
        return null;
    }

    private static bool IsInOrder(int[] partOf, double[][] scores)
    {
        var last = -1;
        for (var d = 0; d < partOf.Length; d++)
        {
            if (partOf[d] < 0 && Array.TrueForAll(scores, part => part[d] < Alone)) continue;
            if (partOf[d] <= last || scores[partOf[d]][d] < Alone) return false;
            last = partOf[d];
        }

        return true;
    }

    // As many parts as the list is long, but the first is about nothing that the others leave: it speaks of the whole.
    private static bool LeadsIn(double[][] scores, int[] partOf) => scores[0][Array.IndexOf(partOf, 0)] < Alone;

    // Sections of one parent, then the paragraphs of a section without any; by paragraph indices. What stands
    // inside one section is of one kind, and the role of one of them may have been mistaken; at the top each has a role of its own.
    // Runs of paragraphs are parts only to who said that there would be so many.
    private static IEnumerable<int[][]> Groups(
        Outline outline, DimensionScheme scheme, IReadOnlyList<SectionRole> roles, bool runs)
    {
        var groups = new Dictionary<int, List<int[]>>();
        foreach (var section in outline.Sections)
        {
            if (section.Heading < 0 || Bodies(outline, section) is not { Length: > 0 } bodies || section.Parent < 0 && !Reports(bodies[0]))
                continue;
            if (!groups.TryGetValue(section.Parent, out var group)) groups.Add(section.Parent, group = []);
            group.Add(bodies);
        }

        foreach (var group in groups.Values)
            if (MostReport(group.ConvertAll(g => g[0]))) yield return [.. group];
        for (var s = 0; s < outline.Sections.Length; s++)
            if (!groups.ContainsKey(s) && Bodies(outline, outline.Sections[s]) is var bodies && MostReport([.. bodies]))
                yield return [.. bodies.Select(p => new[] { p })];
        if (!runs) yield break;
        foreach (var run in Runs(outline, Reports)) yield return run;

        bool MostReport(List<int> paragraphs) => paragraphs.Count(Reports) * 2 > paragraphs.Count;

        bool Reports(int paragraph) =>
            scheme.Roles.IsEmpty ? roles[paragraph] == SectionRole.Achievements : scheme.Roles.Contains(roles[paragraph]);
    }

    // Of a text without headings, or whose section goes on to something else, the paragraphs in a row that report.
    private static IEnumerable<int[][]> Runs(Outline outline, Func<int, bool> reports)
    {
        var run = new List<int[]>();
        foreach (var paragraph in outline.Paragraphs)
        {
            if (paragraph.Kind == ParagraphKind.Body && reports(paragraph.Index))
            {
                run.Add([paragraph.Index]);
                continue;
            }

            if (run.Count > 0) yield return [.. run];
            run.Clear();
        }

        if (run.Count > 0) yield return [.. run];
    }

    private static int[] Bodies(Outline outline, OutlineSection section) =>
        [.. Enumerable.Range(section.FirstParagraph, section.EndParagraph - section.FirstParagraph)
            .Where(p => outline.Paragraphs[p].Kind == ParagraphKind.Body)];

    private static double[][] Scores(
        NormalText text, Outline outline, SchemeMatcher scheme, IReadOnlyList<DimensionReading> readings, int[][] group)
    {
        var count = scheme.Scheme.Dimensions.Length;
        var scores = new double[group.Length][];
        for (var part = 0; part < group.Length; part++)
        {
            scores[part] = new double[count];
            var hint = scheme.Hinted(Opening(text, outline, group[part][0]));
            for (var d = 0; d < count; d++)
            {
                var best = hint == d ? Hinted : 0;
                foreach (var paragraph in group[part])
                    best = Math.Max(best, ScoreOf(readings[paragraph], d, scheme.Scheme.Dimensions[d].Key));
                scores[part][d] = best + (InOrder * (1 - Math.Abs(((part + 0.5) / group.Length) - ((d + 0.5) / count))));
            }
        }

        return scores;
    }

    private static double ScoreOf(DimensionReading reading, int dimension, Dimension key) =>
        reading.Official == dimension || reading.Called.Contains(dimension) ? Named
        : reading.Dimension == key ? About + reading.Confidence
        : reading.Heading == key ? About
        : reading.Body == key ? Alone : 0;

    // The words before its first stop, and the heading above it where there is one.
    private static string Opening(NormalText text, Outline outline, int paragraph)
    {
        var words = text.Slice(outline.Paragraphs[paragraph].Span);
        var stop = words.IndexOfAny("。；");
        var above = paragraph > 0 && outline.Paragraphs[paragraph - 1].Kind == ParagraphKind.Heading
            ? text.Slice(outline.Paragraphs[paragraph - 1].Span) : default;
        return TopicHeadings.WordsOf(above.IsEmpty ? stop < 0 ? words : words[..stop] : above);
    }

    // The best matching of parts with dimensions, each of either at most once: part by part over the sets of dimensions taken, of
    // which each has as many members as there are parts before, so that one row holds those of all parts.
    [SkipLocalsInit]
    private static int[] Assign(double[][] scores, int count)
    {
        Span<double> best = stackalloc double[1 << count];
        Span<sbyte> taken = stackalloc sbyte[1 << count];
        best.Fill(double.NegativeInfinity);
        best[0] = 0;
        var last = 0;
        for (var set = 0; set < best.Length; set++)
        {
            var part = BitOperations.PopCount((uint)set);
            if (part == scores.Length && (last == 0 || best[set] > best[last])) last = set;
            if (part >= scores.Length) continue;
            for (var d = 0; d < count; d++)
            {
                if ((set >> d & 1) != 0 || best[set] + scores[part][d] <= best[set | 1 << d]) continue;
                (best[set | 1 << d], taken[set | 1 << d]) = (best[set] + scores[part][d], (sbyte)d);
            }
        }

        var partOf = new int[count];
        Array.Fill(partOf, -1);
        for (var part = scores.Length; part > 0; part--)
        {
            var d = taken[last];
            (partOf[d], last) = (part - 1, last & ~(1 << d));
        }

        return partOf;
    }
}
