using System.Collections.Immutable;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Classifying.Types;

/// <summary>
/// The reporting unit as the text names it: from the title, else from the speaker's line, else from the signature,
/// else from the clause of the opening that begins with it.
/// </summary>
internal static class UnitReader
{
    private const int OpeningParagraphs = 3;
    private const int OpeningClauses = 30;

    private static readonly WordSet OrdinaryWords = new(
        "格局", "大局", "全局", "布局", "时局", "战局", "变局", "开局", "结局", "僵局", "危局", "棋局", "定局", "当局", "全部", "内部", "外部", "干部", "局部", "机关干部", "常委",
        "原委");

    // The longest first. What is left must still be the name of an office: 县委班子 stays what it is.
    private static readonly WordSet Committees = new(
        "党委领导班子", "党组领导班子", "党委班子", "党组班子", "领导班子", "党支部", "党总支", "党工委", "党组", "党委", "班子");

    public static string? Read(NormalText text, Outline outline, string? title) =>
        InTitle(title)
        ?? InSpeaker(text, outline)
        ?? InSignature(text, outline)
        ?? InOpening(text, outline);

    private static string? InTitle(string? title)
    {
        if (title is null) return null;
        var head = UnitWords.BeforeFirst(title, UnitWords.TitleStops);
        return Named(head[..UnitWords.LastNameEnd(head)]);
    }

    // A speaker's line is unit, post, name: the unit ends where the post begins.
    private static string? InSpeaker(NormalText text, Outline outline)
    {
        foreach (var paragraph in Of(outline, ParagraphKind.Speaker))
        {
            var head = UnitWords.BeforeFirst(text.Slice(paragraph.Span), UnitWords.Posts);
            if (Named(head[..UnitWords.LastNameEnd(head)]) is { } unit) return unit;
        }

        return null;
    }

    private static string? InSignature(NormalText text, Outline outline)
    {
        foreach (var paragraph in Of(outline, ParagraphKind.Furniture))
        {
            var line = text.Slice(paragraph.Span).Trim();
            if (UnitWords.LastNameEnd(line) == line.Length && Named(line) is { } unit) return unit;
        }

        return null;
    }

    private static string? InOpening(NormalText text, Outline outline)
    {
        foreach (var paragraph in Of(outline, ParagraphKind.Body).Take(OpeningParagraphs))
        {
            var (first, end) = outline.ClausesOf(paragraph);
            for (var i = first; i < end && i < first + OpeningClauses; i++)
                if (AtHead(text.Slice(outline.Clauses[i].Span)) is { } unit) return unit;
        }

        return null;
    }

    private static string? AtHead(ReadOnlySpan<char> clause)
    {
        var head = UnitWords.WithoutLeads(clause);
        return Named(head[..UnitWords.ActingNameEnd(head)]);
    }

    // A mask alone names nobody (XX镇), nor does a word every unit calls itself (我局, 局党组).
    private static string? Named(ReadOnlySpan<char> unit)
    {
        unit = Office(unit.Trim(" （(《"));
        if (unit.Length < 3 || UnitWords.IsAnybody(unit) || EndsInOrdinaryWord(unit)) return null;
        if (unit.IndexOfAny("“”‘’《》") >= 0) return null;
        // 向大会作政府工作报告: whom it is given to, and what is done.
        if (unit[0] == '向' && unit.Contains('作')) return null;
        return unit.ToString();
    }

    // 中共平海市第三人民医院委员会 and 市水务局党组 report for the office they lead, and the office is the unit; the committee of
    // a place (中共柳河镇委员会) is an office itself.
    private static ReadOnlySpan<char> Office(ReadOnlySpan<char> unit)
    {
        var party = unit.StartsWith("中共");
        var name = party ? unit[2..] : unit;
        if (party && name.EndsWith("委员会")) return Leads(name[..^3]) ? name[..^3] : unit;
        var office = name[..^Committees.LengthBefore(name)];
        return office.Length == name.Length ? name : Leads(office) ? office : unit;
    }

    private static bool Leads(ReadOnlySpan<char> office) =>
        UnitWords.LastNameEnd(office) == office.Length && office.Length > 2
        && office[^1] is not ('镇' or '乡' or '县' or '市' or '区' or '省' or '州' or '盟' or '旗' or '道' or '村');

    // 新发展格局 and 工作大局 end like a bureau and are none.
    private static bool EndsInOrdinaryWord(ReadOnlySpan<char> unit) => OrdinaryWords.LengthBefore(unit) > 0;

    private static IEnumerable<Paragraph> Of(Outline outline, ParagraphKind kind) =>
        outline.Paragraphs.Where(p => p.Kind == kind);
}
