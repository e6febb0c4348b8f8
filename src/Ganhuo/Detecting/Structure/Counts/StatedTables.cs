using System.Collections.Immutable;
using System.Globalization;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Structure.Counts;

/// <summary>Rows of bare numbers under one another and what each column makes: 柳庄：3120 / 沙口：2875 / 合计：5995.</summary>
internal sealed class StatedTables(RuleContext context, Contradictions findings)
{
    private const int FewestRows = 2, MostRows = 60, MostColumns = 12, LongestName = 16, LongestRow = 120;

    private static readonly WordSet Totalling = new("合计", "总计", "小计", "共计", "总数");

    private readonly List<StatedAmount> totals = [], row = [];

    // Few reports have a total to hold them against.
    private readonly List<List<StatedAmount>> columns = [];

    private ImmutableArray<Paragraph> Paragraphs => context.Outline.Paragraphs;

    public void Check(Paragraph paragraph)
    {
        if (!IsTotal(paragraph) || !Read(paragraph, totals)) return;
        foreach (var column in columns) column.Clear();
        while (columns.Count < totals.Count) columns.Add([]);
        var i = paragraph.Index - 1;
        for (; i >= 0 && paragraph.Index - i <= MostRows; i--)
        {
            // Above another total, what is totalled may be the totals.
            if (IsTotal(Paragraphs[i])) return;
            if (!Read(Paragraphs[i], row) || row.Count != totals.Count) break;
            for (var column = 0; column < row.Count; column++) columns[column].Add(row[column]);
        }

        if (paragraph.Index - i - 1 >= FewestRows) Compare();
    }

    private void Compare()
    {
        for (var column = 0; column < totals.Count; column++)
        {
            var sum = 0m;
            foreach (var part in columns[column]) sum += part.Value;
            columns[column].Reverse();
            if (Slips.IsLikely(sum, totals[column])) findings.AddSum(totals[column], columns[column], sum);
        }
    }

    private bool IsTotal(Paragraph paragraph) => Totalling.LengthAt(context.Text.Slice(paragraph.Span)) > 0;

    // A name and numbers with nothing but white space, a colon or a bar between; false for any other line.
    private bool Read(Paragraph paragraph, List<StatedAmount> cells)
    {
        cells.Clear();
        var text = context.Text.Slice(paragraph.Span);
        if (text.Length > LongestRow) return false;
        var at = text.IndexOfAnyInRange('0', '9');
        if (at is < 1 or > LongestName || !IsBetween(text[at - 1])) return false;
        while (at < text.Length)
        {
            var end = AmountReader.FigureEnd(text, at);
            if (end == at || end - at > MostColumns || cells.Count == MostColumns) return false;
            if (!decimal.TryParse(text[at..end], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)) return false;
            var start = paragraph.Span.Start;
            cells.Add(new StatedAmount(new TextSpan(start + at, start + end), value, "", 1,
                text[at..end].IndexOf('.') is >= 0 and var point ? end - at - point - 1 : 0));
            at = end;
            while (at < text.Length && IsBetween(text[at])) at++;
            if (at < text.Length && at == end) return false;
        }

        return cells.Count > 0;
    }

    private static bool IsBetween(char c) => c is ' ' or '\t' or '\u3000' or '：' or ':' or '|' or '｜' or '、' or '，';
}
