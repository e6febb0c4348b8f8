using System.Collections.Immutable;
using Ganhuo.Classifying;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Links;

/// <summary>The problems, causes and measures of a report, in text order.</summary>
internal sealed class LinkParts
{
    // 针对以上问题，局党组将抓好以下工作： announces measures and is none.
    private const int ShortestPart = 14;

    private readonly RuleContext context;

    public LinkParts(RuleContext context)
    {
        this.context = context;
        var spans = new List<(int Paragraph, TextSpan Span, SectionRole Role)>();
        foreach (var paragraph in context.Outline.Paragraphs)
            if (paragraph.Kind == ParagraphKind.Body) Collect(paragraph, spans);
        var words = new TellingWords(context, spans.Select(s => s.Span));
        (Problems, Causes, Measures) = (Of(SectionRole.Problems), Of(SectionRole.Causes), Of(SectionRole.Measures));

        ImmutableArray<LinkUnit> Of(SectionRole role) =>
        [
            .. spans.Where(s => s.Role == role).Select(s => new LinkUnit(
                s.Paragraph, s.Span, context.Classification.Paragraphs[s.Paragraph].Dimension, words.Read(s.Span))),
        ];
    }

    public ImmutableArray<LinkUnit> Problems { get; }

    public ImmutableArray<LinkUnit> Causes { get; }

    public ImmutableArray<LinkUnit> Measures { get; }

    private void Collect(Paragraph paragraph, List<(int, TextSpan, SectionRole)> spans)
    {
        if (Account(paragraph) is { } turn)
        {
            spans.Add((paragraph.Index, new TextSpan(paragraph.Span.Start, turn), SectionRole.Problems));
            spans.Add((paragraph.Index, new TextSpan(turn, paragraph.Span.End), SectionRole.Measures));
            return;
        }

        foreach (var part in context.Classification.Paragraphs[paragraph.Index].Parts)
        {
            if (part.Role is not (SectionRole.Problems or SectionRole.Causes or SectionRole.Measures)) continue;
            var text = context.Text.Slice(part.Span).TrimEnd(' ');
            if (ContentCharacter.Count(text) < ShortestPart || text[^1] is '：' or ':') continue;
            spans.Add((paragraph.Index, part.Span, part.Role));
        }
    }

    // 关于“……”问题。整改情况：……: an item of a rectification report holds the problem fed back and what was done about it.
    private int? Account(Paragraph paragraph)
    {
        var text = context.Text.Slice(paragraph.Span);
        var about = text.IndexOf("关于");
        if (about < 0 || about > paragraph.Marker.Length + 4) return null;
        var problem = text.IndexOf("问题");
        var done = problem < 0 ? -1 : text[problem..].IndexOf("整改");
        return done < 0 ? null : paragraph.Span.Start + problem + done;
    }
}
