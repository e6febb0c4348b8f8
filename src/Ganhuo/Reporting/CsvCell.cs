using System.Buffers;

namespace Ganhuo.Reporting;

/// <summary>A cell of text as RFC 4180 wants it, and as a spreadsheet cannot misread it.</summary>
internal static class CsvCell
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\n\r");
    private static readonly SearchValues<char> Formula = SearchValues.Create("=+-@\t\r");

    public static string Text(string? text)
    {
        if (string.IsNullOrEmpty(text)) return "";

        // A lone minus stays: it is how standard input is named.
        var safe = text != "-" && Formula.Contains(text[0]) ? "'" + text : text;
        return safe.AsSpan().ContainsAny(Quoted)
            ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : safe;
    }
}
