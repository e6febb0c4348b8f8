using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Ganhuo.Text;
using static System.FormattableString;

namespace Ganhuo.Documents.Tables;

/// <summary>The reports of a table, one a row, named by the row they stand in as a spreadsheet counts.</summary>
internal static class CsvReports
{
    public static IEnumerable<DocumentEntry> Read(string name, string text, char delimiter, DocumentOptions options)
    {
        using var csv = new CsvParser(new StringReader(text), new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = delimiter.ToString(),
            BadDataFound = null,
            MaxFieldSize = Limits.MaxFieldCharacters,
        });
        if (Refused(csv) is { } headless)
        {
            yield return DocumentEntry.Refuse(name, headless);
            yield break;
        }

        var columns = csv.Record ?? [];
        var at = TableColumns.Find(columns, options.TextColumn);
        var (unit, year) =
            (TableColumns.Named(columns, options.UnitColumn), TableColumns.Named(columns, options.YearColumn));
        if (at < 0)
        {
            yield return DocumentEntry.Refuse(name, NoColumn(columns));
            yield break;
        }

        while (true)
        {
            if (Refused(csv) is { } reason)
            {
                if (reason != End) yield return DocumentEntry.Refuse(Invariant($"{name}/{csv.Row}"), reason);
                yield break;
            }

            yield return DocumentEntry.Of(
                Invariant($"{name}/{csv.Row}"), Cell(csv, at) ?? "", Cell(csv, unit), Cell(csv, year));
        }
    }

    private static string? Cell(CsvParser csv, int column) => column >= 0 && column < csv.Count ? csv[column] : null;

    private static Bilingual End { get; } = new("表格为空", "the table is empty");

    // Moves on by a row; why there is none, or null.
    private static Bilingual? Refused(CsvParser csv)
    {
        try
        {
            return csv.Read() ? null : End;
        }
        catch (MaxFieldSizeException)
        {
            return new Bilingual("单元格内容超过上限", "a cell is larger than the limit");
        }
        catch (CsvHelperException)
        {
            return new Bilingual("表格格式有误，此行以后无法读取", "the table is broken from this row on");
        }
    }

    private static Bilingual NoColumn(IEnumerable<string> columns)
    {
        var names = Quotation.Of(string.Join('、', columns.Take(12)), 120);
        return new Bilingual(
            $"没有正文一列，请用 --text-column 指定（现有：{names}）",
            $"no column holds the text: name it with --text-column (there are: {names})");
    }
}
