using Ganhuo.Structuring;

namespace Ganhuo.Detecting.Consistency;

/// <summary>
/// Tells a report given to an assembly from one written up for the level above: it bears the year it is given in, looks back on
/// the year before and says of this year what shall be.
/// </summary>
internal static class Delivered
{
    private const int OpeningParagraphs = 12;

    private static readonly string[] Submitted = ["请予审议", "请审议", "提请审议", "代表审议", "予以审议"];
    private static readonly string[] LookingBack = ["过去一年", "过去的一年", "去年工作回顾", "去年的工作"];

    public static bool Is(RuleContext context)
    {
        foreach (var paragraph in context.Outline.Paragraphs)
            if (paragraph.Kind == ParagraphKind.Heading && Holds(context, paragraph, LookingBack)) return true;
        return context.Outline.Paragraphs.Take(OpeningParagraphs).Any(p => Holds(context, p, Submitted));
    }

    private static bool Holds(RuleContext context, Paragraph paragraph, string[] words)
    {
        var text = context.TextOf(paragraph.Span);
        return Array.Exists(words, w => text.Contains(w, StringComparison.Ordinal));
    }
}
