using System.Text;
using System.Text.Json;
using Ganhuo.Detecting;
using static System.FormattableString;

namespace Ganhuo.Reporting;

/// <summary>The JSON of a baseline.</summary>
internal static class BaselineFile
{
    private const int SchemaVersion = 1;

    /// <exception cref="InvalidConfigurationException">It is no baseline.</exception>
    public static Baseline Read(ReadOnlyMemory<byte> utf8, string file)
    {
        var json = utf8.Span.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8;
        try
        {
            using var document = JsonDocument.Parse(json);
            return Baseline.Of(Dismissed(document.RootElement, file).Select((d, i) => One(d, i, file)).ToList());
        }
        catch (JsonException e)
        {
            throw new InvalidConfigurationException(
                file, (e.LineNumber ?? 0) + 1, e.Message.Split(" LineNumber:", 2)[0].TrimEnd('.'), e);
        }
    }

    public static void Write(IEnumerable<Dismissal> dismissals, Stream output)
    {
        using var json = new Utf8JsonWriter(output, JsonLayout.Indented);
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", SchemaVersion);
        json.WriteStartArray("dismissed");
        foreach (var dismissal in dismissals)
        {
            json.WriteStartObject();
            json.WriteString("anchor", dismissal.Anchor);
            json.WriteString("rule", dismissal.Rule);
            json.WriteString("source", dismissal.Source);
            json.WriteString("text", dismissal.Text);
            json.WriteString("reason", dismissal.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private static JsonElement.ArrayEnumerator Dismissed(JsonElement root, string file)
    {
        if (root.ValueKind != JsonValueKind.Object
            || !root.TryGetProperty("schemaVersion", out var version) || version.ValueKind != JsonValueKind.Number
            || !root.TryGetProperty("dismissed", out var dismissed) || dismissed.ValueKind != JsonValueKind.Array)
            throw new InvalidConfigurationException(
                file, 1, "this is no baseline: 'schemaVersion' and 'dismissed' are expected");
        if (!version.TryGetInt32(out var number) || number != SchemaVersion)
            throw new InvalidConfigurationException(
                file, 1, "this baseline was written by another version of the tool");
        return dismissed.EnumerateArray();
    }

    private static Dismissal One(JsonElement entry, int index, string file)
    {
        string Field(string name) =>
            entry.ValueKind == JsonValueKind.Object && entry.TryGetProperty(name, out var value)
            && value.ValueKind == JsonValueKind.String
                ? value.GetString()!
                : throw new InvalidConfigurationException(file, 1, Invariant($"dismissal {index + 1} has no '{name}'"));
        return new Dismissal(Field("anchor"), Field("rule"), Field("source"), Field("text"), Field("reason"));
    }
}
