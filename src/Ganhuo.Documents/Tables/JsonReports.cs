using System.Text.Json;
using Ganhuo.Text;
using static System.FormattableString;

namespace Ganhuo.Documents.Tables;

/// <summary>The reports of a file of JSON lines, one a line, named by its number.</summary>
internal static class JsonReports
{
    public static IEnumerable<DocumentEntry> Read(string name, string text, DocumentOptions options)
    {
        var number = 0;
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            number++;
            var line = text[start..end].Trim();
            if (line.Length > 0) yield return Entry(Invariant($"{name}/{number}"), line, options);
            start = end + 1;
        }
    }

    private static DocumentEntry Entry(string name, string line, DocumentOptions options)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return json.RootElement.ValueKind == JsonValueKind.String
                ? DocumentEntry.Of(name, json.RootElement.GetString()!)
                : Field(name, json.RootElement, options);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return DocumentEntry.Refuse(name, new Bilingual("这一行不是有效的 JSON", "this line is no valid JSON"));
        }
    }

    private static DocumentEntry Field(string name, JsonElement element, DocumentOptions options)
    {
        var fields = element.ValueKind == JsonValueKind.Object
            ? element.EnumerateObject().Where(p => p.Value.ValueKind == JsonValueKind.String).ToList()
            : [];
        var at = TableColumns.Find([.. fields.Select(p => p.Name)], options.TextColumn);
        return at >= 0
            ? DocumentEntry.Of(name, fields[at].Value.GetString()!, Value(element, options.UnitColumn),
                Value(element, options.YearColumn))
            : DocumentEntry.Refuse(name, new Bilingual(
                "没有正文字段，请用 --text-column 指定", "no field holds the text: name it with --text-column"));
    }

    private static string? Value(JsonElement element, string? field) =>
        field is not null && element.TryGetProperty(field, out var value) ? value.ToString() : null;
}
