using System.Collections.Immutable;
using Ganhuo.Classifying;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Correspondence;

/// <summary>The problems, causes and measures of a report, in text order.</summary>
internal sealed class LinkParts : IDisposable
{
    private readonly RuleContext context;
    private readonly TellingWords words;

    private LinkParts(RuleContext context, List<(int Paragraph, TextSpan Span, SectionRole Role)> spans)
    {
        this.context = context;
        var headings = Headings(context.Outline);
        words = new TellingWords(context, spans.ConvertAll(s => (s.Span, headings[s.Paragraph])));
        (Problems, Causes, Measures) = (Of(SectionRole.Problems, spans), Of(SectionRole.Causes, spans), Of(SectionRole.Measures, spans));
    }

    /// <summary>
    /// Those of a report; null where it has no problem, or no measure, or more than so many of either: then none of its words
    /// is looked at.
    /// </summary>
    public static LinkParts? Of(RuleContext context, int most)
    {
        var spans = SpansOf(context);
        return IsLinkable(SectionRole.Problems) && IsLinkable(SectionRole.Measures) ? new LinkParts(context, spans) : null;

        bool IsLinkable(SectionRole role)
        {
            var count = 0;
            foreach (var span in spans)
                if (span.Role == role) count++;
            return count > 0 && count <= most;
        }
    }

    private static List<(int Paragraph, TextSpan Span, SectionRole Role)> SpansOf(RuleContext context)
    {
        var spans = new List<(int Paragraph, TextSpan Span, SectionRole Role)>();
        foreach (var paragraph in context.Outline.Paragraphs)
            if (paragraph.Kind == ParagraphKind.Body && Account(context, paragraph) is { } turn) AddAccount(paragraph, turn, spans);
        var accounts = new bool[context.Outline.Paragraphs.Length];
        foreach (var (paragraph, _, _) in spans) accounts[paragraph] = true;
        foreach (var role in (ReadOnlySpan<SectionRole>)[SectionRole.Problems, SectionRole.Causes, SectionRole.Measures])
            foreach (var (paragraph, span) in RoleParts.Of(context, role))
                if (!accounts[paragraph]) spans.Add((paragraph, span, role));
        return spans;
    }

    public ImmutableArray<LinkUnit> Problems { get; }

    public ImmutableArray<LinkUnit> Causes { get; }

    public ImmutableArray<LinkUnit> Measures { get; }

    /// <summary>The words of most weight that two parts share, the weightiest first.</summary>
    public ImmutableArray<string> Shared(LinkUnit one, LinkUnit other, int most)
    {
        var common = new List<WordWeight>();
        foreach (var word in one.Common(other)) common.Add(word);
        var shared = ImmutableArray.CreateBuilder<string>(Math.Min(most, common.Count));
        while (shared.Count < shared.Capacity) shared.Add(words[TakeWeightiest(common).Word]);
        return shared.MoveToImmutable();
    }

    // Of equal weight the one numbered first; few are wanted, so that sorting them all would be more work.
    private static WordWeight TakeWeightiest(List<WordWeight> common)
    {
        var best = 0;
        for (var i = 1; i < common.Count; i++)
            if (common[i].Weight > common[best].Weight || (common[i].Weight == common[best].Weight && common[i].Word < common[best].Word))
                best = i;
        var weightiest = common[best];
        common.RemoveAt(best);
        return weightiest;
    }

    public void Dispose() => words.Dispose();

    private ImmutableArray<LinkUnit> Of(SectionRole role, List<(int Paragraph, TextSpan Span, SectionRole Role)> spans)
    {
        var units = ImmutableArray.CreateBuilder<LinkUnit>();
        for (var i = 0; i < spans.Count; i++)
            if (spans[i] is var (paragraph, span, its) && its == role)
                units.Add(new LinkUnit(paragraph, span, context.Classification.Paragraphs[paragraph].Dimension, words.Of(i)));
        return units.DrainToImmutable();
    }

    // （二）普法方式单一 over a paragraph says what its problem is as much as the paragraph does; a heading of the whole section,
    // 二、存在的问题, says nothing of any one.
    private static TextSpan[] Headings(Outline outline)
    {
        var headings = new TextSpan[outline.Paragraphs.Length];
        foreach (var section in outline.Sections)
            if (section.Level > 1 && outline.Paragraphs[section.Heading] is { Kind: ParagraphKind.Heading, Lead: var lead })
                headings[Math.Min(section.Heading + 1, section.EndParagraph - 1)] = lead;
        return headings;
    }

    private static void AddAccount(Paragraph paragraph, int turn, List<(int, TextSpan, SectionRole)> spans)
    {
        spans.Add((paragraph.Index, new TextSpan(paragraph.Span.Start, turn), SectionRole.Problems));
        spans.Add((paragraph.Index, new TextSpan(turn, paragraph.Span.End), SectionRole.Measures));
    }

    // 关于“……”问题。整改情况：……: an item of a rectification report holds the problem fed back and what was done about it.
    private static int? Account(RuleContext context, Paragraph paragraph)
    {
        var text = context.Text.Slice(paragraph.Span);
        var about = text.IndexOf("关于");
        if (about < 0 || about > paragraph.Marker.Length + 4) return null;
        var problem = text.IndexOf("问题");
        var done = problem < 0 ? -1 : text[problem..].IndexOf("整改");
        return done < 0 ? null : paragraph.Span.Start + problem + done;
    }
}
