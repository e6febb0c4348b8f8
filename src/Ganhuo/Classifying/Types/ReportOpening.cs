using System.Collections.Immutable;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Classifying.Types;

/// <summary>Where a report says what it is: what stands before the first heading, or its first words.</summary>
internal static class ReportOpening
{
    private const int MostParagraphs = 4;
    private const int MostCharacters = 600;

    public static ImmutableArray<TextSpan> Of(Outline outline)
    {
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var paragraph in outline.Paragraphs)
        {
            if ((paragraph.Kind == ParagraphKind.Heading && spans.Count > 0) || spans.Count == MostParagraphs) break;
            if (paragraph.Kind != ParagraphKind.Body) continue;
            spans.Add(new TextSpan(paragraph.Span.Start, Math.Min(paragraph.Span.End, paragraph.Span.Start + MostCharacters)));
        }

        return spans.DrainToImmutable();
    }
}
