using Ganhuo.Detecting;
using Ganhuo.Text;

namespace Ganhuo.Tests.Detecting.Placeholders;

/// <summary>A line with its empty slots marked ⟦mark|slot|kind⟧.</summary>
internal sealed record SlotContext(string Text, IReadOnlyList<Placeholder> Expected)
{
    public static IEnumerable<SlotContext> ReadAll(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Detecting", "Placeholders", file))
            .SkipWhile(line => line.StartsWith("# ", StringComparison.Ordinal)).Select(Parse);

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
            var slot = Enum.Parse<PlaceholderSlot>(fields[^2].Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
            var kind = fields[^1] == "m" ? PlaceholderKind.Masked : PlaceholderKind.Unfilled;
            var mark = string.Join('|', fields[..^2]);
            expected.Add(new Placeholder(new TextSpan(text.Length, text.Length + mark.Length), slot, kind));
            text.Append(mark).Append(part.AsSpan(end + 1));
        }

        return new SlotContext(text.ToString(), expected);
    }
}
