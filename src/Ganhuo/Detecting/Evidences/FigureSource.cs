using Ganhuo.Segmenting.Phrases;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Evidences;

/// <summary>Numbers with units: quantities, percentages, money, durations.</summary>
internal sealed class FigureSource(UnitTable units) : IEvidenceSource
{
    /// <summary>Chinese numerals up to this head lists and slogans (四个方面, 三项机制) more often than they count.</summary>
    private const double SmallChinese = 10;

    private const double Large = 10_000;

    private const string NoSignBehind = "+-*/%‰~—–−";

    private static readonly WordSet ListHeads = new(
        "方面", "层面", "维度", "角度", "环节", "阶段", "关键", "重点", "要求", "原则", "结合", "统一", "月内", "体系", "坚持",
        "目标", "导向", "意识", "能力", "机制", "步骤", "特点", "专题", "主题", "部分", "要点", "抓手", "清单", "转变", "突出");

    public ClauseSigns Signs => ClauseSigns.Numeral;

    public WordKinds Words => WordKinds.None;

    public void Find(in ClauseScan clause, List<EvidenceCandidate> found)
    {
        var text = clause.Text;
        for (var at = clause.Start; at < clause.End;)
        {
            if ((SignTable.Of(text[at]) & ClauseSigns.Numeral) == 0 || !NumeralReader.TryRead(text, at, out var numeral))
            {
                at++;
                continue;
            }

            at = Read(clause, text, numeral, found);
        }
    }

    private int Read(in ClauseScan clause, ReadOnlySpan<char> text, Numeral numeral, List<EvidenceCandidate> found)
    {
        var sign = SignBefore(clause, numeral, found);
        if (IsPartOfName(clause, numeral) && sign != '+') return numeral.End;
        var last = Range(text, numeral);
        if (ReadPercent(text, numeral, found) is var percentEnd and > 0) return percentEnd;
        var at = last.End;
        var unit = units.At(text, at);
        if (sign == '+' && (unit is null || KindOf(unit) != EvidenceKind.Percentage)) return last.End;
        if (unit is null)
        {
            if (IsLargeCount(clause, last)) found.Add(new(new TextSpan(numeral.Start, last.End), EvidenceKind.Quantity, true));
            return last.End;
        }

        var end = at + unit.Phrase.Length;
        if (end < clause.End && clause.At(end) is '多' or '余') end++;
        Add(clause, numeral with { End = last.End, Value = last.Value }, unit, end, found);
        if (sign != '\0') TakeSign(found, numeral);
        return end;
    }

    // Growth is written with its sign: 同比+14.6%, 出口-3.2%. Behind a figure or a letter the sign is none: 12%-15%, 1+4, A-3.
    private static char SignBefore(in ClauseScan clause, Numeral numeral, List<EvidenceCandidate> found)
    {
        var (sign, before) = (clause.At(numeral.Start - 1), clause.At(numeral.Start - 2));
        return numeral.Arabic && sign is '+' or '-' or '\u2212' or '\u2013' && !char.IsAsciiLetterOrDigit(before)
            && !NoSignBehind.Contains(before, StringComparison.Ordinal)
            && (found.Count == 0 || found[^1].Span.End != numeral.Start - 1) ? sign : '\0';
    }

    private static void TakeSign(List<EvidenceCandidate> found, Numeral numeral)
    {
        if (found.Count > 0 && found[^1] is { Kind: EvidenceKind.Percentage } last && last.Span.Start == numeral.Start)
            found[^1] = last with { Span = new TextSpan(numeral.Start - 1, last.Span.End) };
    }

    // 6000万低保人员, 减少6800多万: who counts in ten thousands drops the measure word.
    private static bool IsLargeCount(in ClauseScan clause, Numeral numeral) =>
        numeral.Arabic && numeral.Value >= Large && clause.At(numeral.End - 1) is '万' or '亿'
            && clause.At(numeral.End) is '\0' or >= '\u4E00' and <= '\u9FFF';

    private static Numeral Range(ReadOnlySpan<char> text, Numeral first)
    {
        var at = first.End;
        while (at < text.Length && text[at] is '-' or '—' or '–' or '~' or '至' or '到' or '、') at++;
        return at > first.End && at <= first.End + 2 && NumeralReader.TryRead(text, at, out var second)
            && second.Arabic == first.Arabic ? second : first;
    }

    // 百分之三十 begins with the magnitude 百, which the reader takes for a bare number.
    private static int ReadPercent(ReadOnlySpan<char> text, Numeral numeral, List<EvidenceCandidate> found)
    {
        if (numeral.Arabic || !text[numeral.End..].StartsWith("分之", StringComparison.Ordinal)) return 0;
        if (!NumeralReader.TryRead(text, numeral.End + 2, out var value)) return 0;
        if (text[numeral.Start] == '百' && value.Value < 100 || value.Arabic)
            found.Add(new(new TextSpan(numeral.Start, value.End), EvidenceKind.Percentage, true));
        return value.End;
    }

    private static void Add(
        in ClauseScan clause, Numeral numeral, LexiconEntry unit, int end, List<EvidenceCandidate> found)
    {
        var span = new TextSpan(numeral.Start, end);
        if (clause.IsUniversalNumber(new TextSpan(numeral.Start, numeral.End)) || clause.QuotationAround(numeral.Start).Length > 0) return;
        if (!numeral.Arabic && !CountsInChinese(clause, numeral, unit, end)) return;
        if (IsListHead(clause, end)) return;
        var strong = numeral.Arabic || unit.Tag != "weak" || numeral.Value > SmallChinese;
        found.Add(new(span, KindOf(unit), strong));
    }

    private static bool CountsInChinese(in ClauseScan clause, Numeral numeral, LexiconEntry unit, int end) =>
        !numeral.Bare && numeral.Value >= 2 && !(unit.Phrase == "周" && clause.At(end) == '年')
            && (unit.Tag != "arabic" || numeral.Value > SmallChinese)
        && !(clause.At(end) is '化' or '式' or '性');

    private static bool IsListHead(in ClauseScan clause, int at) => ListHeads.LengthAt(clause.Text[at..]) > 0;

    private static bool IsPartOfName(in ClauseScan clause, Numeral numeral)
    {
        var before = clause.At(numeral.Start - 1);
        var after = clause.At(numeral.End);
        return before is '第' or '+' or '/' or '*' || after is '+' || (numeral.Arabic && char.IsAsciiLetter(before))
            || (!numeral.Arabic && before is '每' or '统' or '唯' or '进' or '同' && numeral.Value <= 1);
    }

    private static EvidenceKind KindOf(LexiconEntry unit) => unit.Kind switch
    {
        "percentage" => EvidenceKind.Percentage,
        "money" => EvidenceKind.Money,
        _ => EvidenceKind.Quantity,
    };
}
