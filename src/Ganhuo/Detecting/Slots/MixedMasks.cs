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

    // Reported once, where the second sign begins, and leading back to the first.
    public void Check(RuleContext context, FindingSink findings)
    {
        var masks = context.Placeholders.Where(p => IsSign(context, p)).ToList();
        if (masks.Count < 2) return;
        var first = masks[0];
        foreach (var placeholder in masks)
        {
            if (Sign(context, placeholder) == Sign(context, first)) continue;
            var (one, other) = (context.TextOf(first.Span), context.TextOf(placeholder.Span));
            var signs = masks.Select(p => Sign(context, p)).Distinct().Count();
            findings.Add(
                placeholder.Span, Invariant($"前文用“{one}”，此处起用“{other}”，全文共{signs}种空项符号"),
                Invariant($"'{one}' before, '{other}' from here; {signs} signs for what is missing in all"), first.Span);
            return;
        }
    }

    // An instruction of the template and the room for a date are left open by any hand, whatever sign it uses elsewhere.
    private static bool IsSign(RuleContext context, Placeholder placeholder) =>
        context.Text.Content[placeholder.Span.Start] is not (' ' or '（' or '(') && !SlotKind.IsInstruction(context, placeholder);

    // The sign itself, digits beside it left out; brackets of one shape are one sign, and so are
    // x and X: a hand that types the one types the other.
    private static char Sign(RuleContext context, Placeholder placeholder)
    {
        var text = context.Text.Slice(placeholder.Span).TrimStart("0123456789.,");
        return text.IsEmpty ? '0' : char.ToUpperInvariant(text[0]) switch { '＊' => '*', '＿' => '_', '✕' or '✖' => '×', '〇' => '○', '(' => '（', var sign => sign };
    }
}
