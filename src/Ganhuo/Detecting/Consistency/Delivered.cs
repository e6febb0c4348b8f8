using Ganhuo.Structuring;

namespace Ganhuo.Detecting.Consistency;

/// <summary>
/// Tells a report given to an assembly from one written up for the level above: it bears the year it is given in, looks back on
/// the year before and says of this year what shall be.
/// </summary>
internal static class Delivered
{
    private const int OpeningParagraphs = 4;

    private static readonly string[] Submitted = ["请予审议", "请审议", "提请审议"];
    private static readonly string[] LookingBack = ["过去一年", "过去的一年", "去年工作回顾", "去年的工作"];

    public static bool Is(RuleContext context)
    {
        var content = context.Text.Content;
        foreach (var words in LookingBack)
            if (content.Contains(words, StringComparison.Ordinal)) return true;
        return context.Outline.Paragraphs.Where(p => p.Kind == ParagraphKind.Body).Take(OpeningParagraphs)
            .Any(p => context.TextOf(p.Span) is var text && Array.Exists(Submitted, s => text.Contains(s, StringComparison.Ordinal)));
    }
}
