using Ganhuo.Detecting.Placeholders;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Slots;

/// <summary>Which of the four rules speaks of a placeholder; each placeholder is spoken of once.</summary>
internal static class SlotKind
{
    private const string FigureWords = "一二三四五六七八九十百千万";

    private static readonly ContextWords Words = ContextWords.LoadEmbedded();

    public static bool IsMaskedName(Placeholder placeholder) => placeholder.Kind == PlaceholderKind.Masked;

    public static bool IsInstruction(RuleContext context, Placeholder placeholder)
    {
        var text = context.Text.Slice(placeholder.Span);
        return placeholder.Kind == PlaceholderKind.Unfilled && text.Length > 3 && text[0] is '（' or '(' or '【' or '['
            && ContextWords.Contains(text, Words.Hints) && !IsPending(text);
    }

    // 【公里数待核】 stands for a value as [ ] does; 【待核实：请补充数据】 tells somebody what to do.
    private static bool IsPending(ReadOnlySpan<char> text)
    {
        var inside = text[1..^1];
        return inside.IndexOfAny('：', ':') < 0 && (ContextWords.Ends(inside, Words.Pending) || inside[0] == '待' && ContextWords.Ends(inside, Words.Awaited));
    }

    /// <summary>***8人, 1**万元: part of the figure stands there. A masked year (20XX) is simply empty.</summary>
    public static bool IsHalfFilled(RuleContext context, Placeholder placeholder) =>
        placeholder.Kind == PlaceholderKind.Unfilled
        && placeholder.Slot is PlaceholderSlot.Count or PlaceholderSlot.Percent or PlaceholderSlot.Money or PlaceholderSlot.Duration
        && context.Text.Slice(placeholder.Span) is var text && HasFigureAndSign(text) && !IsBracketed(text);

    // 0* and 七十？ are half filled as 3* is; 000万元 holds no sign, and is empty.
    private static bool HasFigureAndSign(ReadOnlySpan<char> text)
    {
        var (figure, sign) = (false, false);
        foreach (var c in text)
        {
            if (char.IsAsciiDigit(c) || FigureWords.Contains(c, StringComparison.Ordinal)) figure = true;
            else if (!char.IsLetter(c) || char.IsAsciiLetter(c)) sign |= c is not ('.' or ',' or ' ' or '%');
        }

        return figure && sign;
    }

    public static bool IsUnfilled(RuleContext context, Placeholder placeholder) =>
        placeholder.Kind == PlaceholderKind.Unfilled && !IsHalfFilled(context, placeholder)
        && !IsInstruction(context, placeholder);

    private static bool IsBracketed(ReadOnlySpan<char> text) => text[0] is '[' or '【' or '{' or '$' or '<' or '（' or '(';
}
