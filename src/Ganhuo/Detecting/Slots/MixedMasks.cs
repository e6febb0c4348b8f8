using Ganhuo.Text;
using static System.FormattableString;

namespace Ganhuo.Detecting.Slots;

/// <summary>GH206: one report uses several signs for what is missing: it was put together from several sources.</summary>
internal sealed class MixedMasks : IRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "GH206", "mixed-masks", Severity.Warning,
        new("空项符号混用", "Several signs for what is missing"),
        new("核对各部分来源，统一补齐。", "Check where each part comes from and fill all of them in."),
        new("防止东拼西凑、照抄照搬", "No report pieced together from others"));

    private const int FewestWords = 3;

    // Reported once, where the second sign begins, and leading back to the first. What spares a person whose surname is told (邓××) is
    // one sign with other such, and of no other hand than the XX of a figure.
    public void Check(RuleContext context, FindingSink findings)
    {
        var words = context.Placeholders.Count(p => IsWord(context, p)) >= FewestWords;
        // Beside a word for figures, 某 that hides a name is nobody else's.
        var masks = context.Placeholders
            .Where(p => IsWord(context, p) ? words : IsSign(context, p) && !(words && p.Kind == PlaceholderKind.Masked))
            .ToLookup(p => SlotKind.IsRestOfName(context, p));
        if (!Check(context, [.. masks[false]], findings)) Check(context, [.. masks[true]], findings);
    }

    private static bool Check(RuleContext context, List<Placeholder> masks, FindingSink findings)
    {
        if (masks.Count < 2) return false;
        var first = masks[0];
        foreach (var placeholder in masks)
        {
            if (Sign(context, placeholder) == Sign(context, first)) continue;
            var (one, other) = (context.TextOf(first.Span), context.TextOf(placeholder.Span));
            var signs = masks.Select(p => Sign(context, p)).Distinct().Count();
            findings.Add(
                placeholder.Span, Invariant($"前文用“{one}”，此处起用“{other}”，全文共{signs}种空项符号"),
                Invariant($"'{one}' before, '{other}' from here; {signs} signs for what is missing in all"), first.Span);
            return true;
        }

        return false;
    }

    // A word that somebody puts for figure after figure is his sign for them; once it is a word.
    private static bool IsWord(RuleContext context, Placeholder placeholder) =>
        placeholder.Kind == PlaceholderKind.Unfilled && context.Text.Slice(placeholder.Span) is "几" or "多少";

    // An instruction of the template, empty brackets and the room for a date are left open by any hand, whatever sign it
    // uses elsewhere; words (暂缺, 是/否, 问会计) are no signs, nor is what is left of a figure (1.万元).
    private static bool IsSign(RuleContext context, Placeholder placeholder)
    {
        if (IsRoomToSign(context, placeholder)) return false;
        var text = context.Text.Slice(placeholder.Span);
        if (text is [>= '0' and <= '9', .., '.'] && text.Trim("0123456789.,").IsEmpty) return false;
        if (text.Trim("（）() ").IsEmpty ? text[0] != ' ' || placeholder.Slot == PlaceholderSlot.Date : text.Trim("年月日 ").IsEmpty)
            return false;
        return !SlotKind.IsInstruction(context, placeholder) && Sign(context, placeholder) is var sign
            && (sign == '某' || sign is not (>= '\u4E00' and <= '\u9FFF'))
            && !text.StartsWith("（问") && (text[0] == '#' || text.IndexOf('/') <= 0);
    }

    // 述职人（签名）：________ is signed by hand.
    private static bool IsRoomToSign(RuleContext context, Placeholder placeholder) =>
        placeholder.Slot == PlaceholderSlot.Person && context.Text.Slice(placeholder.Span).Trim("_＿").IsEmpty
            && placeholder.Span.Start > 0 && context.Text.Content[placeholder.Span.Start - 1] is '：' or ':';

    // The sign itself, digits beside it left out; brackets of one shape are one sign, and a hand
    // that types one of ... and ……, x and X, N and M types the other.
    private static char Sign(RuleContext context, Placeholder placeholder)
    {
        var text = context.Text.Slice(placeholder.Span).TrimStart("0123456789.,〇零一二三四五六七八九十百千");
        // 07XX-52XXXXX stands for what 4153XX stands for.
        if (text is ['-', >= '0' and <= '9', ..] && text.TrimStart("-0123456789") is { IsEmpty: false } hidden) text = hidden;
        if (text.IsEmpty) return context.Text.Content[placeholder.Span.Start] switch { '.' => '…', '〇' => '○', _ => '0' };
        if (text[0] == '〔' && text.TrimStart("〔0123456789 〕") is { IsEmpty: false } number) text = number;
        return char.ToUpperInvariant(text[0]) switch
        {
            '＊' => '*', '＿' => '_', '✕' or '✖' => '×', '〇' or '●' or '◯' or '◎' => '○', '(' => '（', '？' => '?', '—' or '–' or '─' => '-',
            '·' => '…',
            >= 'A' and <= 'Z' and not 'X' => 'N',
            var sign => sign,
        };
    }
}
