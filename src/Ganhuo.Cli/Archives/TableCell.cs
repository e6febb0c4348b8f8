using System.Globalization;
using System.Text;

namespace Ganhuo.Cli.Archives;

/// <summary>A cell as RFC 4180 wants it, and as a spreadsheet cannot take it for a formula.</summary>
internal static class TableCell
{
    public static void AppendLine(StringBuilder line, ReadOnlySpan<string?> cells)
    {
        for (var i = 0; i < cells.Length; i++) line.Append(i == 0 ? "" : ",").Append(Of(cells[i]));
        line.Append('\n');
    }

    public static string Of(string? text)
    {
        if (string.IsNullOrEmpty(text)) return "";
        // A number keeps its minus: nothing can be hidden in it.
        var safe = text[0] is '=' or '+' or '-' or '@' or '\t' or '\r'
            && !double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? "'" + text : text;
        return safe.AsSpan().IndexOfAny(",\"\n\r") >= 0 ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
