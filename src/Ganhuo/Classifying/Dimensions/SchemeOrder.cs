using System.Collections.Immutable;
using Ganhuo.Classifying.Types;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Classifying.Dimensions;

/// <summary>
/// The official dimensions that headings of a report's own invention stand for, told by their place: between the
/// headings that name the first and the third dimension one heading is left, and it is the second's. Where more or fewer
/// are left than the list has places, nothing is said.
/// </summary>
internal static class SchemeOrder
{
    // Fewer named ones do not show that the report follows the list's order.
    private const int FewestNamed = 2;

    // Of a list that no heading calls by name, more must be hinted at, and in order.
    private const double HintedShare = 0.5;
    private const int FewestHinted = 3;

    /// <summary>
    /// The scheme whose list the headings follow one for one, as their words hint, where none of them was matched by
    /// name; null where none is so followed.
    /// </summary>
    public static SchemeMatcher? Followed(
        NormalText text, Outline outline, IReadOnlyList<ReportSection> sections,
        ImmutableArray<ImmutableArray<SectionRole>> named, IEnumerable<SchemeMatcher> schemes)
    {
        foreach (var scheme in schemes)
            foreach (var siblings in Siblings(outline, sections, named, scheme))
                if (IsFollowed(Hints(text, outline, scheme, siblings), scheme.Scheme.Dimensions.Length)) return scheme;
        return null;
    }

    // One for one, or all but one of it, every heading hinting at the next.
    private static bool IsFollowed(int?[] hints, int list) =>
        hints.Length == list
            ? hints.Count(h => h is not null) is var count && count >= FewestHinted && count >= hints.Length * HintedShare
            && hints.Index().All(h => h.Item is null || h.Item == h.Index)
            : hints.Length == list - 1 && hints.Length > FewestHinted && Array.TrueForAll(hints, h => h is not null) && Ascend(hints);

    private static int?[] Hints(NormalText text, Outline outline, SchemeMatcher scheme, int[] siblings) =>
        Array.ConvertAll(siblings, s =>
        {
            var words = TopicHeadings.WordsOf(text.Slice(outline.Sections[s].HeadingSpan));
            return scheme.ByWords(words) ?? scheme.Hinted(words);
        });

    // In the order of the first of each; which has them is noted at their parent's place, and at the first place for none.
    private static List<int[]> Siblings(
        Outline outline, IReadOnlyList<ReportSection> sections, ImmutableArray<ImmutableArray<SectionRole>> named, SchemeMatcher scheme)
    {
        var byParent = new List<int>?[sections.Count + 1];
        var inOrder = new List<List<int>>();
        for (var i = 0; i < sections.Count; i++)
        {
            if (!Reports(sections[i], named[i], scheme)) continue;
            ref var siblings = ref byParent[outline.Sections[i].Parent + 1];
            if (siblings is null) inOrder.Add(siblings = []);
            siblings.Add(i);
        }

        return inOrder.ConvertAll(s => s.ToArray());
    }

    /// <summary>Official dimension by the span of the heading that stands in its place.</summary>
    public static Dictionary<TextSpan, int> Read(
        NormalText text, Outline outline, IReadOnlyList<ReportSection> sections,
        ImmutableArray<ImmutableArray<SectionRole>> named, SchemeMatcher scheme)
    {
        var places = new Dictionary<TextSpan, int>();
        foreach (var siblings in Siblings(outline, sections, named, scheme)) AddPlaces(text, outline, scheme, siblings, places);
        return places;
    }

    // 四、舆情早知: no word of the heading says that it is about problems, though the section ends with them.
    private static bool Reports(ReportSection section, ImmutableArray<SectionRole> named, SchemeMatcher scheme) =>
        section.Heading is not null && (scheme.Scheme.Roles.IsEmpty || scheme.Scheme.Roles.Contains(section.Role) || named.IsEmpty);

    private static void AddPlaces(
        NormalText text, Outline outline, SchemeMatcher scheme, int[] siblings, Dictionary<TextSpan, int> places)
    {
        var count = scheme.Scheme.Dimensions.Length;
        if (siblings.Length > count) return;
        var named = Array.ConvertAll(siblings, s => scheme.ByWords(TopicHeadings.WordsOf(text.Slice(outline.Sections[s].HeadingSpan))));
        if (Hints(text, outline, scheme, siblings) is var hints && IsFollowed(hints, count)) named = hints;
        if (named.Count(n => n is not null) < FewestNamed || !Ascend(named)) return;
        for (int i = 0, before = -1; i < siblings.Length;)
        {
            if (named[i] is { } here)
            {
                places[outline.Sections[siblings[i]].HeadingSpan] = here;
                (before, i) = (here, i + 1);
                continue;
            }

            var end = i;
            while (end < siblings.Length && named[end] is null) end++;
            var next = end < siblings.Length ? named[end]!.Value : count;
            if (next - before - 1 == end - i)
                for (var at = i; at < end; at++) places[outline.Sections[siblings[at]].HeadingSpan] = before + 1 + at - i;
            i = end;
        }
    }

    private static bool Ascend(int?[] named)
    {
        var last = -1;
        foreach (var each in named)
        {
            if (each <= last) return false;
            last = each ?? last;
        }

        return true;
    }
}
