using System.Collections.Immutable;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Structure.Counts;

/// <summary>
/// A total and parts that stand in lines of their own, above it (以上合计支出71万元) or below (隐患25处：), and a total said of the parts
/// of the line before (三轮共放水1055万方).
/// </summary>
internal sealed class StatedColumns(RuleContext context, StatedAmounts amounts, Contradictions findings)
{
    private const int FewestParts = 2, MostLines = 40, LongestLine = 60, LongestName = 16;

    private static readonly WordSet Totalling = new("合计", "共计", "总计", "总共", "共", "累计", "小计");
    private static readonly WordSet Counting = new("以上", "上述", "各项", "总");

    private readonly List<StatedAmount> line = [];
    private readonly List<StatedAmount> parts = [];

    private ImmutableArray<Paragraph> Paragraphs => context.Outline.Paragraphs;

    public void Check(Paragraph paragraph)
    {
        if (amounts.Count == amounts.First) return;
        if (IsTotalLine(out var total)) CheckAbove(paragraph, total);
        else if (context.Text.Content[paragraph.Span.End - 1] is '：' or ':' && amounts.Rest(amounts.Count - 1).Length <= LongestName)
            CheckBelow(paragraph, amounts.Count - 1);
    }

    // The first or, behind 三轮 or 以上六个乡镇, the second number of the line, and 合计 or 共 stands before it.
    private bool IsTotalLine(out int total)
    {
        total = amounts.First;
        var label = amounts.Before(total);
        if (label.Length <= LongestName && IsTotalling(label) && (Counting.LengthAt(label) > 0 || Totalling.LengthAt(label) > 0))
            return true;
        if (label.Length > 4 || amounts[total].Scale != 1 || amounts[total].Value > MostLines || ++total == amounts.Count) return false;
        label = amounts.Before(total);
        return label.Length <= LongestName && IsTotalling(label) && label.IndexOfAny("。；：（") < 0;
    }

    private static bool IsTotalling(ReadOnlySpan<char> label)
    {
        for (var at = Math.Max(0, label.Length - 6); at < label.Length; at++)
            if (Totalling.LengthAt(label[at..]) > 0) return true;
        return false;
    }

    private void CheckAbove(Paragraph paragraph, int total)
    {
        // 第一轮410万方，第二轮365万方，第三轮280万方。 in the line before, or one of them in each.
        if (Run(total)) return;
        for (var i = total; i < amounts.Count; i++)
        {
            if (i > total && amounts.Before(i).IndexOfAny("。；（") >= 0) return;
            Collect(paragraph.Index - 1, -1, amounts[i].Unit, Place(total, i));
            parts.Reverse();
            Compare(i);
        }
    }

    // Which of its unit it is in its line.
    private int Place(int from, int at)
    {
        var place = 0;
        for (var i = from; i < at; i++)
            if (amounts[i].Unit == amounts[at].Unit) place++;
        return place;
    }

    private bool Run(int total)
    {
        parts.Clear();
        for (var i = amounts.First - 1; i >= 0 && parts.Count <= MostLines && amounts[i].Unit == amounts[total].Unit; i--)
        {
            parts.Add(amounts[i]);
            if (AmountGaps.Between(amounts.Before(i)) != AmountGap.Beside) break;
        }

        parts.Reverse();

        if (parts.Count < FewestParts || parts.Count > MostLines) return false;
        // The number said with it, of which each is one.
        var counted = total > amounts.First ? (int)amounts[total - 1].Value : parts.Count;
        if (counted > parts.Count) return false;
        parts.RemoveRange(0, parts.Count - counted);
        Compare(total);
        return true;
    }

    private void CheckBelow(Paragraph paragraph, int total)
    {
        Collect(paragraph.Index + 1, +1, amounts[total].Unit, 0);
        Compare(total);
    }

    // One part a line: the amount of the unit that stands in that place of its kind.
    private void Collect(int from, int step, string unit, int place)
    {
        parts.Clear();
        for (var i = from; i >= 0 && i < Paragraphs.Length && parts.Count < MostLines; i += step)
        {
            if (Paragraphs[i].Kind is ParagraphKind.Title || Paragraphs[i].Span.Length > LongestLine) return;
            line.Clear();
            AmountReader.Read(context.Text, Paragraphs[i].Span, line);
            if (OfUnit(unit, place) is not { } found) return;
            parts.Add(found);
        }
    }

    private StatedAmount? OfUnit(string unit, int place)
    {
        foreach (var amount in line)
            if (amount.Unit == unit && place-- == 0) return amount;
        return null;
    }

    private void Compare(int total)
    {
        if (parts.Count < FewestParts) return;
        var (of, sum) = (amounts[total], 0m);
        foreach (var part in parts)
            if ((sum += part.Value) == of.Value) return;
        if (Slips.IsLikely(sum, of)) findings.AddSum(of, parts, sum);
    }
}
