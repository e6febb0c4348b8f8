using Ganhuo.Classifying;
using Ganhuo.Structuring;

namespace Ganhuo.Detecting.Structure.Counts;

/// <summary>What a number claimed of the whole report in its opening (从七个方面进行了自查) can be held against: how many
/// aspects, sections, sub-headings or items the body has.</summary>
internal sealed class ReportParts(RuleContext context)
{
    // Further off, the claim is likelier to be about something else.
    private const int NearEnough = 2;

    // The name of an aspect, and how late in a paragraph that is about it.
    private const int ShortestAspect = 2, LatestAspect = 24;

    // A longer list is no lead-in, and a report of more paragraphs has headings.
    private const int LongestNamed = 160, MostParagraphs = 400;

    // Words that announce, and the characters beside them that make other words of them: 从严, 成就, 按时, 充分.
    private static readonly (string Word, string Inside)[] LeadWords =
    [
        ("围绕", ""), ("对照", ""), ("按照", ""), ("聚焦", ""), ("从", "严事而此来中业前服"), ("就", "成也早这那且业"), ("按", "时期规部"),
        ("分为", ""), ("分成", ""), ("分别从", ""),
    ];

    private readonly Lazy<HashSet<int>> counts = new(() => [.. SectionCounts(context), .. ItemCounts(context)]);

    /// <summary>How many the body has, where no way of counting gives the claimed number; null where one does, or where
    /// the claim is not about the report.</summary>
    public int? Contradicting(CountClaim claim, Paragraph paragraph)
    {
        if (claim.Noun is not ("方面" or "带头") || !IsOpening(paragraph) || !IsAnnounced(claim, paragraph)) return null;
        if (AreAllTold(claim, paragraph)) return null;
        // The number is right where the names stand beside it: which of them nothing tells of is for GH102 to say.
        if (context.Classification.Dimensions.Length == claim.Count && NamesAll(claim, paragraph)) return null;
        if (AspectsPresent(claim.Count) is { } aspects) return aspects;
        if (counts.Value.Contains(claim.Count)) return null;
        var near = counts.Value.Where(c => c > 1 && Math.Abs(c - claim.Count) <= NearEnough).ToList();
        return near.Count == 0 ? null : near.MinBy(c => (Math.Abs(c - claim.Count), c));
    }

    // The opening is what stands before the first heading; a text without headings has none.
    private bool IsOpening(Paragraph paragraph) =>
        paragraph.Kind == ParagraphKind.Body
        && context.Outline.Sections.FirstOrDefault(s => s.Heading >= 0) is { } first && paragraph.Index < first.Heading;

    private bool IsAnnounced(CountClaim claim, Paragraph paragraph)
    {
        if (context.Outline.ClauseAt(paragraph, claim.Span.Start) is not { } clause) return false;
        var before = context.Text.Content.AsSpan(clause.Span.Start, claim.Span.Start - clause.Span.Start);
        foreach (var (word, inside) in LeadWords)
            if (Leads(before, word, inside)) return !before.EndsWith("等");
        return false;
    }

    // 对照政治忠诚、政治定力、政治担当三个方面; 在政治忠诚方面，…: each that is named begins a paragraph further on.
    private bool AreAllTold(CountClaim claim, Paragraph paragraph)
    {
        if (context.Outline.ClauseAt(paragraph, claim.Span.Start) is not { } clause) return false;
        var (told, start) = (0, Math.Max(clause.Span.Start, claim.Span.Start - LongestNamed));
        for (var end = claim.Span.Start; end > start && told <= claim.Count;)
        {
            var before = context.Text.Content.AsSpan(start, end - start);
            var mark = before.LastIndexOf('、');
            var name = before[(mark + 1)..];
            if (mark < 0)
            {
                // What announces stands before the first: only its end is its name.
                if (told == 0 || name.Length < ShortestAspect) return false;
                name = name[^ShortestAspect..];
            }

            if (name.Length < ShortestAspect || !BeginsParagraph(name, paragraph.Index)) return false;
            told++;
            end = start + Math.Max(mark, 0);
        }

        return told == claim.Count;
    }

    // 从德、能、勤、绩、廉五个方面.
    private bool NamesAll(CountClaim claim, Paragraph paragraph) =>
        context.Outline.ClauseAt(paragraph, claim.Span.Start) is { } clause
        && context.Text.Content.AsSpan(clause.Span.Start, claim.Span.Start - clause.Span.Start).Count('、') == claim.Count - 1;

    private bool BeginsParagraph(ReadOnlySpan<char> name, int behind)
    {
        for (var p = behind + 1; p < Math.Min(context.Outline.Paragraphs.Length, behind + MostParagraphs); p++)
        {
            var words = context.Text.Slice(context.Outline.Paragraphs[p].Span);
            if (words[..Math.Min(words.Length, LatestAspect)].IndexOf(name) >= 0) return true;
        }

        return false;
    }

    private static bool Leads(ReadOnlySpan<char> before, string word, string inside)
    {
        var at = before.LastIndexOf(word);
        if (at < 0) return before.EndsWith("分") && word == "分为";
        return (at == 0 || !inside.Contains(before[at - 1], StringComparison.Ordinal))
            && (at + word.Length == before.Length || !inside.Contains(before[at + word.Length], StringComparison.Ordinal));
    }

    // The claim names the official list: what the list lacks is lacking, however many sections there are. A list of which
    // hardly anything is found is not the one the report follows.
    private int? AspectsPresent(int claimed)
    {
        var dimensions = context.Classification.Dimensions;
        if (dimensions.Length != claimed) return null;
        var present = dimensions.Count(d => d.Present);
        return present < claimed && claimed - present <= NearEnough && !Reporting(context).Contains(claimed) ? present : null;
    }

    // Of the sections side by side under each parent: all, those of what was done, those but the measures, those of problems.
    private static IEnumerable<int> SectionCounts(RuleContext context)
    {
        foreach (var siblings in Siblings(context))
        {
            if (siblings.All == 0) continue;
            yield return siblings.All;
            yield return siblings.Achievements;
            yield return siblings.All - siblings.Measures;
            yield return siblings.Problems;
        }
    }

    // Sections that report what was done, side by side.
    private static IEnumerable<int> Reporting(RuleContext context)
    {
        foreach (var siblings in Siblings(context))
        {
            if (siblings.Achievements > 0) yield return siblings.Achievements;
            if (siblings.Problems > 0) yield return siblings.Problems;
        }
    }

    // Those with a heading, counted by parent; the first are those above all others.
    private static RoleCounts[] Siblings(RuleContext context)
    {
        var sections = context.Outline.Sections;
        var counts = new RoleCounts[sections.Length + 1];
        for (var i = 0; i < sections.Length; i++)
            if (sections[i].Heading >= 0) counts[sections[i].Parent + 1].Count(RoleOf(context, i));
        return counts;
    }

    // A list inside a paragraph says nothing of the parts of the report.
    private static IEnumerable<int> ItemCounts(RuleContext context) =>
        context.Outline.Enumerations.Where(e => e is { Inline: false, Items.Length: > 1 }).Select(e => e.Items[^1].Expected);

    // Not every section of the outline is one of the report: items that look like headings are left out of the latter.
    private static SectionRole RoleOf(RuleContext context, int section)
    {
        var heading = context.Outline.Sections[section].HeadingSpan;
        return context.Classification.Sections.FirstOrDefault(s => s.Heading == heading)?.Role ?? SectionRole.Other;
    }

    private struct RoleCounts
    {
        public int All, Achievements, Measures, Problems;

        public void Count(SectionRole role)
        {
            All++;
            if (role == SectionRole.Achievements) Achievements++;
            else if (role == SectionRole.Measures) Measures++;
            else if (role == SectionRole.Problems) Problems++;
        }
    }
}
