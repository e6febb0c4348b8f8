using Ganhuo.Detecting.Wording;
using Ganhuo.Structuring;

namespace Ganhuo.Detecting.Consistency;

/// <summary>
/// Tells a report given to an assembly from one written up for the level above: it bears the year it is given in, looks back on
/// the year before and says of this year what shall be.
/// </summary>
internal static class Delivered
{
    private const int OpeningParagraphs = 12;

    public static bool Is(RuleContext context)
    {
        foreach (var hit in context.Phrases.Of("delivered"))
        {
            var sentence = SentenceFacts.SentenceAt(context, hit.Span.Start);
            if (sentence < 0) continue;
            var paragraph = context.Outline.Paragraphs[context.Outline.Sentences[sentence].Paragraph];
            if (hit.Entry.Tag == "heading" ? paragraph.Kind == ParagraphKind.Heading : paragraph.Index < OpeningParagraphs) return true;
        }

        return false;
    }
}
