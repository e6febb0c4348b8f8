using System.Globalization;
using System.Text;
using Ganhuo.Detecting.Evidences;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Consistency;

/// <summary>Reads the figures of a report that can be held against one another.</summary>
/// <remarks>
/// A figure is read with all the words of its clause before it, so that whoever or whatever is named there is part of what is
/// counted. Left out are figures of a part: of a month, a batch, a target, a comparison, some years together.
/// </remarks>
internal sealed class CountedFigureReader(UnitTable units)
{
    private const int LongestBefore = 24;
    private const int LongestAfter = 14;
    private const double FewestInWords = 10;

    private static readonly AskedWords Partial = new("figure-of-part", "月每比第另又约近超多从由减降拟剩尚未较占批轮我将要应日最需");

    private static readonly AskedWords Intended = new("figure-intended", "拟将");

    private static readonly AskedWords Totals = new("figure-total");

    /// <summary>What 共 is no sum in.</summary>
    private const string NoSum = "同建享产青治识和谐性鸣";

    /// <summary>What there is one figure of at the end of the year, whoever counts.</summary>
    private static readonly AskedWords Stocks = new("figure-of-stock");

    /// <summary>Words that say how a thing is counted, and not what; and the unit itself, which everything here is about.</summary>
    private static readonly string[] Openings =
    [
        "全年", "一年来", "累计", "共计", "总计", "合计", "今年", "总共", "一共",
        "先后", "现有", "了", "已", "年末", "会前", "全局", "全县", "全市", "全区", "全镇", "全乡", "全院", "全校", "全公司", "学校", "我局", "我县", "我市", "我院", "我校",
        "各类", "各种", "各项", "达到", "为", "达", "只有", "仅", "仅有", "有", "是",
    ];

    private static readonly WordSet OpeningWords = new(Openings);

    private static readonly Dictionary<string, (string Unit, double Factor)> Multiples = new(StringComparer.Ordinal)
    {
        ["公里"] = ("米", 1000), ["千米"] = ("米", 1000), ["公顷"] = ("亩", 15), ["吨"] = ("公斤", 1000), ["千克"] = ("公斤", 1), ["万元"] = ("元", 10_000),
        ["亿元"] = ("元", 100_000_000), ["平方公里"] = ("平方米", 1_000_000), ["名"] = ("人", 1), ["位"] = ("人", 1),
    };

    /// <summary>Adds the figures of a clause, in text order.</summary>
    public void Read(RuleContext context, int index, List<CountedFigure> found)
    {
        var clause = context.Outline.Clauses[index];
        if (context.Outline.Paragraphs[clause.Paragraph].Kind != ParagraphKind.Body) return;
        var text = context.Text.Slice(clause.Span);
        if (!HasFigure(text) || Partial.AreIn(context, clause.Span) || IsOfOtherTime(context, clause)) return;
        var total = IsTotal(context, index, text);
        var stock = Stocks.AreIn(context, clause.Span);
        var from = PointEnd(text);
        for (var at = from; at < text.Length; at++)
        {
            if (!NumeralReader.CanStart(text[at]) || !NumeralReader.TryRead(text, at, out var numeral)) continue;
            if (numeral.Arabic || numeral.Value > FewestInWords)
                if (Figure(text, from, numeral, clause, (total, stock)) is { } figure) found.Add(figure);
            at = numeral.End - 1;
        }
    }

    private CountedFigure? Figure(ReadOnlySpan<char> text, int from, Numeral numeral, Clause clause, (bool Total, bool Stock) whole)
    {
        if (units.At(text, numeral.End) is not { } unit) return null;
        if (Before(text, from, numeral.Start) is not { Length: > 1 } before) return null;
        if (After(text, numeral.End + unit.Phrase.Length) is not { } after) return null;
        var (name, factor) = Multiples.GetValueOrDefault(unit.Phrase, (unit.Phrase, 1));
        // 总投资3.2亿元的水库工程 is 水库工程总投资3.2亿元.
        var key = after.StartsWith('的') ? CountedThing.KeyOf(after[1..] + before, name, "") : CountedThing.KeyOf(before, name, after);
        var (digits, precision) = Written(text[numeral.Start..numeral.End], numeral);
        var span = new TextSpan(clause.Span.Start + numeral.Start,
            clause.Span.Start + numeral.End + (unit.Kind == "percentage" ? unit.Phrase.Length : 0));
        return new CountedFigure(key, numeral.Value * factor, precision * factor, digits, span, clause.Sentence,
            whole.Total || whole.Stock || IsRate(before, unit.Kind));
    }

    // 水费收缴率96%: there is one such rate in a year.
    private static bool IsRate(string before, string kind) => kind == "percentage" && before.Length > 3 && before[^1] is '率' or '度';

    private static string Before(ReadOnlySpan<char> text, int from, int end)
    {
        var start = end;
        while (start > from && end - start < LongestBefore && IsWord(text[start - 1])) start--;
        if (start > from && end - start == LongestBefore) return "";
        if (!OpeningWords.IsIn(text[start..end])) return Counted(text[start..end].ToString());
        var before = text[start..end].ToString();
        foreach (var word in Openings) before = before.Replace(word, "", StringComparison.Ordinal);
        return Counted(before);
    }

    private static string Counted(string before)
    {
        if (SumAt(before) is >= 0 and var sum) before = before.Remove(sum, 1);
        // 可以建设完工的有十四个: what there are fourteen of stands elsewhere.
        return before.EndsWith('的') ? "" : before;
    }

    private static int SumAt(ReadOnlySpan<char> text)
    {
        var at = text.IndexOf('共');
        var joined = at < 0 || (at + 1 < text.Length && NoSum.Contains(text[at + 1], StringComparison.Ordinal))
            || (at > 0 && text[at - 1] is '公' or '中');
        return joined ? -1 : at;
    }

    private static string? After(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < LongestAfter && IsWord(text[end])) end++;
        return end - start == LongestAfter && end < text.Length && IsWord(text[end]) ? null : text[start..end].ToString();
    }

    private static (string Digits, double Precision) Written(ReadOnlySpan<char> numeral, Numeral read)
    {
        if (!read.Arabic) return (read.Value.ToString(CultureInfo.InvariantCulture), 1);
        var point = numeral.IndexOf('.');
        var digits = Digits(numeral);
        var decimals = point < 0
            ? 0 : numeral[(point + 1)..].IndexOfAnyExceptInRange('0', '9') is var stop and >= 0 ? stop : numeral.Length - point - 1;
        var plain = double.Parse(digits, CultureInfo.InvariantCulture) / Math.Pow(10, decimals);
        var magnitude = plain > 0 ? Math.Round(read.Value / plain) : 1;
        return (digits, magnitude / Math.Pow(10, decimals));
    }

    private static string Digits(ReadOnlySpan<char> numeral)
    {
        if (!numeral.ContainsAnyExceptInRange('0', '9')) return numeral.ToString();
        var digits = new StringBuilder(numeral.Length);
        foreach (var c in numeral)
            if (char.IsAsciiDigit(c)) digits.Append(c);
        return digits.ToString();
    }

    // 全年 at the head of a sentence goes for all of its clauses; what is split into 其中 is a whole.
    private static bool IsTotal(RuleContext context, int index, ReadOnlySpan<char> text)
    {
        if (Totals.AreIn(context, context.Outline.Clauses[index].Span) || SumAt(text) >= 0) return true;
        var sentence = context.Outline.Sentences[context.Outline.Clauses[index].Sentence];
        if (Totals.BeginAt(context, context.Outline.Clauses[sentence.FirstClause].Span)) return true;
        return index + 1 < sentence.EndClause && context.Text.Slice(context.Outline.Clauses[index + 1].Span).StartsWith("其中");
    }

    private static bool HasFigure(ReadOnlySpan<char> text) => text.ContainsAnyInRange('0', '9') || text.ContainsAny("十百千万");

    // 2021年……；计划……: what leads a sentence dates or plans all of it.
    private static bool IsOfOtherTime(RuleContext context, Clause clause)
    {
        var sentence = context.Outline.Sentences[clause.Sentence].Span;
        if (context.Text.Slice(sentence).Contains('年')
            && ReportedYear.In(context, sentence).Any(y => y.Year != context.Classification.Year)) return true;
        return Intended.AreIn(context, new TextSpan(sentence.Start, clause.Span.Start));
    }

    // 一是 and 1. number a point and count nothing.
    private static int PointEnd(ReadOnlySpan<char> text) =>
        text.Length > 2 && text[1] is '是' or '要' or '.' or '、' && NumeralReader.CanStart(text[0]) ? 2 : 0;

    private static bool IsWord(char c) => c is >= '\u4E00' and <= '\u9FFF' or '“' or '”' or '/';
}
