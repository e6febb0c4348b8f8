using Ganhuo.Structuring;
using Ganhuo.Text;
using static System.FormattableString;

namespace Ganhuo.Detecting.Structure;

/// <summary>GH106: an ordinal that does not follow the one before it, or is mistyped.</summary>
internal sealed class BrokenEnumeration : IRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "GH106", "broken-enumeration", Severity.Warning,
        new("序号断裂、重复或误写", "An ordinal is missing, repeated or mistyped"),
        new("核对序号，补上缺失的一项或改正误写。", "Check the numbering; add what is missing or correct the ordinal."),
        new("格式规范、逻辑清楚：序号连续，各项不缺不重", "Format and logic: ordinals run on without gap or repetition"));

    // How far back the first of a list may be, and what it may begin with.
    private const int FarthestFirst = 600;
    private static readonly WordSet Firsts = new(
        "一是", "一要", "一为", "一看", "一来", "一则", "一个是", "一方面", "第一", "其一", "首先", "首要", "先是", "首个", "一：", "一，", "1是", "—是", "一载是", "—、", "最重要的是", "①", "⑴",
        "（1）", "(1)", "1.", "1、", "一市", "一时", "一事", "一式");

    public void Check(RuleContext context, FindingSink findings)
    {
        foreach (var enumeration in context.Outline.Enumerations)
            if (LacksFirst(context, enumeration)) AddBreak(context, Trim(context, enumeration.Items[0].Marker), 1, findings);
            else if (Changed(context, enumeration) is { } marker) AddChange(context, marker, findings);
            else if (IsJudged(enumeration)) CheckItems(context, enumeration, findings);
        foreach (var (number, expected) in DecimalNumbers.Broken(context)) AddBreak(context, number, expected, findings);
        if (Articles.Broken(context) is { } article) AddBreak(context, article.Number, article.Expected, findings);
    }

    // 第一，…第二，…三是…: the list goes on with numbers of another kind.
    private static TextSpan? Changed(RuleContext context, Enumeration enumeration)
    {
        var first = enumeration.Items[0];
        if (first.Ordinal is not > 2 || !IsSpoken(first.Numbering)) return null;
        foreach (var other in context.Outline.Enumerations)
        {
            if (other.Items.Length < 2 || other.Items[^1] is var last && (last.Ordinal != first.Ordinal - 1 || !IsSpoken(last.Numbering)
                || last.Numbering == first.Numbering || last.Marker.Start > first.Marker.Start
                || first.Paragraph - last.Paragraph > 1)) continue;
            return Trim(context, first.Marker);
        }

        return null;
    }

    private static bool IsSpoken(Numbering numbering) => numbering is Numbering.HanIs or Numbering.Ordinal or Numbering.Qi;

    private static void AddChange(RuleContext context, TextSpan marker, FindingSink findings) =>
        findings.Add(marker, $"“{context.TextOf(marker)}”与前面各项的序号不是一种写法",
            $"'{context.TextOf(marker)}' goes on with a list numbered in another way");

    // 二是 with nothing before it that could be the first. A text that begins so is told in extracts.
    private static bool LacksFirst(RuleContext context, Enumeration enumeration)
    {
        var first = enumeration.Items[0];
        if (first.Numbering != Numbering.HanIs || first.Ordinal != 2 || first.Marker.Start == 0) return false;
        var from = Math.Max(0, first.Marker.Start - FarthestFirst);
        return !Firsts.IsIn(context.Text.Content.AsSpan(from, first.Marker.Start - from));
    }

    // 第X条 is quoted out of order in any text about a statute, 1.1 is read by what it begins with, and a lone number
    // proves no sequence; nor do 3., 7. and 11. of a list that is told in extracts.
    private static bool IsJudged(Enumeration enumeration) =>
        enumeration.Items.Length > 1 && !IsExtract(enumeration)
        && enumeration.Items[0].Numbering is not (Numbering.Article or Numbering.Decimal or Numbering.Bullet or Numbering.Series);

    private static bool IsExtract(Enumeration enumeration)
    {
        if (enumeration.Items[0].Ordinal is not > 1) return false;
        for (var i = 1; i < enumeration.Items.Length; i++)
            if (enumeration.Items[i].Ordinal is not { } ordinal || ordinal <= enumeration.Items[i - 1].Ordinal + 1) return false;
        return true;
    }

    private static void CheckItems(RuleContext context, Enumeration enumeration, FindingSink findings)
    {
        foreach (var item in enumeration.Items)
        {
            if (item.Ordinal == item.Expected) continue;
            var marker = Trim(context, item.Marker);
            var written = context.TextOf(marker);
            if (item.Ordinal is null)
                findings.Add(marker, Invariant($"“{written}”应为第{item.Expected}项的序号，疑为误写"),
                    Invariant($"'{written}' stands where ordinal {item.Expected} belongs: mistyped"));
            else
                AddBreak(context, marker, item.Expected, findings);
        }
    }

    private static void AddBreak(RuleContext context, TextSpan marker, int expected, FindingSink findings)
    {
        var written = context.TextOf(marker);
        findings.Add(marker, Invariant($"“{written}”处应为第{expected}项，序号不连续"),
            Invariant($"'{written}' stands where ordinal {expected} belongs: the numbering does not run on"));
    }

    private static TextSpan Trim(RuleContext context, TextSpan marker)
    {
        var end = marker.End;
        while (end > marker.Start + 1 && context.Text.Content[end - 1] is ' ') end--;
        return new TextSpan(marker.Start, end);
    }
}
