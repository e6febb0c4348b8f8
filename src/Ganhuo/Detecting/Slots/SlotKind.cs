using Ganhuo.Detecting.Placeholders;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Slots;

/// <summary>Which of the four rules speaks of a placeholder; each placeholder is spoken of once.</summary>
internal static class SlotKind
{
    private const int LongestValue = 8;

    private static readonly ContextWords Words = ContextWords.LoadEmbedded();

    /// <summary>What tells notes to the writer from the report.</summary>
    public static NoteReader Notes { get; } = new(NoteModel.LoadEmbedded());

    public static bool IsMaskedName(Placeholder placeholder) => placeholder.Kind == PlaceholderKind.Masked;

    /// <summary>Whether it hides the rest of a name whose first character stands there: 邓××; 主任○○○ hides a whole one.</summary>
    public static bool IsRestOfName(RuleContext context, Placeholder placeholder) =>
        IsMaskedName(placeholder) && placeholder.Span.Length < 3 && placeholder.Slot == PlaceholderSlot.Person && placeholder.Span.Start > 0
            && Words.Surnames.Contains(context.Text.Content[placeholder.Span.Start - 1], StringComparison.Ordinal);

    public static bool IsInstruction(RuleContext context, Placeholder placeholder)
    {
        var text = context.Text.Slice(placeholder.Span);
        return ContextWords.Begins(text, Words.Prompts)
            || placeholder.Kind == PlaceholderKind.Unfilled && text.Length > 3 && text[0] is '（' or '(' or '【' or '[' or '〔'
            && (Words.AskSomebody(text[1..^1])
            || !IsPending(text) && (Tells(text) || text.Length > LongestValue && Notes.IsNote(context.Text, placeholder.Span)));
    }

    private static bool Tells(ReadOnlySpan<char> text) =>
        ContextWords.Contains(text, Words.Hints)
        // （待局党组会审定后补） says who is to do what first; （数据后补） only that it is to come.
        || text.Length > LongestValue && text[1] == '待' && ContextWords.Ends(text[1..^1], Words.Later)
        || ContextWords.Contains(text, Words.Instructions);

    // 【公里数待核】 and 【待核户数】 stand for a value as [ ] does; 【待核实：请补充数据】 tells somebody what to do.
    private static bool IsPending(ReadOnlySpan<char> text)
    {
        var inside = text[1..^1];
        return inside.IndexOfAny('：', ':') < 0
            && (ContextWords.Ends(inside, Words.Pending)
                || inside.Length < LongestValue && ContextWords.Begins(inside, Words.Pending)
                || inside[0] == '待' && ContextWords.Ends(inside, Words.Awaited));
    }

    /// <summary>***8人, 1**万元, 七十？天, 叁×件: part of the figure stands there. A masked year (20XX) is simply empty.</summary>
    public static bool IsHalfFilled(RuleContext context, Placeholder placeholder) =>
        placeholder.Kind == PlaceholderKind.Unfilled
        && placeholder.Slot is PlaceholderSlot.Count or PlaceholderSlot.Percent or PlaceholderSlot.Money or PlaceholderSlot.Duration
        && context.Text.Slice(placeholder.Span) is var text && HasFigure(text) && !IsBracketed(text);

    public static bool IsUnfilled(RuleContext context, Placeholder placeholder) =>
        placeholder.Kind == PlaceholderKind.Unfilled && !IsHalfFilled(context, placeholder)
        && !IsInstruction(context, placeholder);

    // 0*人 has a figure in it; 000万元, 00.00万元 and #DIV/0! have none, and 几百, 二/三轮 or 几十（待核）件 are open, not half written.
    private static bool HasFigure(ReadOnlySpan<char> text) =>
        text[0] is not ('#' or '=' or '几' or '数') && text.IndexOfAny('/', '（') < 0
            && (text.ContainsAnyInRange('0', '9') || text.IndexOfAny("一二三四五六七八九十百壹贰叁肆伍陆柒捌玖拾佰仟") >= 0)
        && !text.Trim("0.").IsEmpty;

    private static bool IsBracketed(ReadOnlySpan<char> text) => text[0] is '[' or '【' or '{' or '$' or '<' or '（' or '(';
}
