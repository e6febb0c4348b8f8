using System.Collections.Immutable;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Classifying.Dimensions;

/// <summary>
/// The sentences and items inside a paragraph that open with the aspect they are about: 政治素质上，…；担当作为方面，… Each goes on
/// to the next that opens so.
/// </summary>
internal sealed class AspectLeads
{
    // 防范化解重大风险能力不足方面 is long enough.
    private const int LongestLead = 16, LongestEnd = 2;

    private const string Stops = "。；：！？\n";
    private const string Breaks = "，、。；：！？";

    private readonly ImmutableArray<(int Paragraph, TextSpan Span, string Words)> leads;

    private AspectLeads(ImmutableArray<(int Paragraph, TextSpan Span, string Words)> leads) => this.leads = leads;

    public static AspectLeads Read(NormalText text, Outline outline)
    {
        var leads = ImmutableArray.CreateBuilder<(int Paragraph, TextSpan Span, string Words)>();
        // What a number or marks set off is a heading, and read as one.
        foreach (var paragraph in outline.Paragraphs)
            if (paragraph.Kind == ParagraphKind.Body) ReadParagraph(text, outline, paragraph, leads);
        return new AspectLeads(leads.DrainToImmutable());
    }

    /// <summary>What the leads of some paragraphs say, in text order.</summary>
    public IEnumerable<string> Words(Func<int, bool> isWanted) => leads.Where(lead => isWanted(lead.Paragraph)).Select(lead => lead.Words);

    /// <summary>The stretches behind the leads of some paragraphs, in text order, and what each calls of a scheme.</summary>
    public IEnumerable<(int Paragraph, TextSpan Span, int? Official)> Of(SchemeMatcher scheme, Func<int, bool> isWanted) =>
        leads.Where(lead => isWanted(lead.Paragraph)).Select(lead => (lead.Paragraph, lead.Span, scheme.Names(lead.Words)));

    private static void ReadParagraph(
        NormalText text, Outline outline, Paragraph paragraph,
        ImmutableArray<(int Paragraph, TextSpan Span, string Words)>.Builder leads)
    {
        var first = leads.Count;
        var (clause, end) = outline.ClausesOf(paragraph);
        for (; clause < end; clause++)
        {
            var start = outline.Clauses[clause].Span.Start;
            if (start == paragraph.Span.Start ? paragraph.Lead.Length > 0 || paragraph.Numbering != Numbering.None
                : !OpensSentence(text.Content, paragraph.Span.Start, start)) continue;
            var words = LeadOf(text.Content.AsSpan(start, paragraph.Span.End - start));
            if (words.Length == 0) continue;
            if (leads.Count > first) leads[^1] = leads[^1] with { Span = new TextSpan(leads[^1].Span.Start, start) };
            leads.Add((paragraph.Index, new TextSpan(start, paragraph.Span.End), words));
        }
    }

    private static bool OpensSentence(string content, int floor, int at)
    {
        var before = at - 1;
        while (before > floor && char.IsWhiteSpace(content[before])) before--;
        return Stops.Contains(content[before], StringComparison.Ordinal);
    }

    // 一是政治素质上，: what stands before 上 or 方面, and nothing but these in it. Empty where it opens otherwise.
    private static string LeadOf(ReadOnlySpan<char> sentence)
    {
        sentence = sentence[MarkerReader.Read(sentence).Length..];
        var stop = sentence.IndexOfAny(Breaks);
        var head = stop < 0 ? sentence : sentence[..stop];
        var end = head.IndexOf("方面");
        if (end < 0) end = head.IndexOf("层面");
        if (end < 0 && head is [.., '上']) end = head.Length - 1;
        return end is > 0 and <= LongestLead ? TopicHeadings.WordsOf(head[..Math.Min(head.Length, end + LongestEnd)]) : "";
    }
}
