using System.Text.Json;
using Ganhuo.Detecting;
using Ganhuo.Tests.Architecture;
using Ganhuo.Text;

namespace Ganhuo.Tests.Detecting.Placeholders;

/// <summary>A line with its empty slots marked ⟦mark|slot|kind⟧.</summary>
internal sealed record SlotContext(string Text, IReadOnlyList<Placeholder> Expected)
{
    /// <summary>The contexts of the corpus that rules are mended on.</summary>
    public static IEnumerable<SlotContext> ReadTuned() =>
        File.ReadLines(Path.Combine(Repository.Root, "corpus", "gold", "contexts", "development", "rules.jsonl")).Select(FromJson);

    public static IEnumerable<SlotContext> ReadAll(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Detecting", "Placeholders", file))
            .SkipWhile(line => line.StartsWith("# ", StringComparison.Ordinal)).Select(Parse);

    // Labels stand in text order, each behind the one before.
    private static SlotContext FromJson(string line)
    {
        using var json = JsonDocument.Parse(line);
        var text = json.RootElement.GetProperty("text").GetString()!;
        var expected = new List<Placeholder>();
        foreach (var label in json.RootElement.GetProperty("placeholders").EnumerateArray())
        {
            var mark = label.GetProperty("text").GetString()!;
            var start = text.IndexOf(mark, expected.Count == 0 ? 0 : expected[^1].Span.End, StringComparison.Ordinal);
            expected.Add(new Placeholder(
                new TextSpan(start, start + mark.Length), SlotOf(label.GetProperty("slot").GetString()!),
                Enum.Parse<PlaceholderKind>(label.GetProperty("kind").GetString()!, ignoreCase: true)));
        }

        return new SlotContext(text, expected);
    }

    private static PlaceholderSlot SlotOf(string key) =>
        Enum.Parse<PlaceholderSlot>(key.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);

    private static SlotContext Parse(string line)
    {
        var (text, expected) = (new System.Text.StringBuilder(), new List<Placeholder>());
        foreach (var part in line.Split('⟦'))
        {
            var end = part.IndexOf('⟧', StringComparison.Ordinal);
            if (end < 0)
            {
                text.Append(part);
                continue;
            }

            var fields = part[..end].Split('|');
            var slot = SlotOf(fields[^2]);
            var kind = fields[^1] == "m" ? PlaceholderKind.Masked : PlaceholderKind.Unfilled;
            var mark = string.Join('|', fields[..^2]);
            expected.Add(new Placeholder(new TextSpan(text.Length, text.Length + mark.Length), slot, kind));
            text.Append(mark).Append(part.AsSpan(end + 1));
        }

        return new SlotContext(text.ToString(), expected);
    }
}
