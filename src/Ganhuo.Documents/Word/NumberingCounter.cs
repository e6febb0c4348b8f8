using System.Text;

namespace Ganhuo.Documents.Word;

/// <summary>Counts automatic numbers on, as Word does: an outer number starts the inner ones again.</summary>
internal sealed class NumberingCounter(NumberingDefinitions definitions)
{
    private readonly Dictionary<string, int?[]> counters = new(StringComparer.Ordinal);

    /// <summary>The number in front of a paragraph, with its marks; empty where it has none.</summary>
    public string Next(ParagraphText paragraph)
    {
        if (definitions.Find(paragraph) is not var (list, _, level) || list.Levels[level] is not { } definition)
            return "";
        if (!counters.TryGetValue(list.Counter, out var counts))
            counters.Add(list.Counter, counts = new int?[NumberingReader.LevelCount]);
        counts[level] = counts[level] is { } last ? last + 1 : definition.Start;
        for (var inner = level + 1; inner < counts.Length; inner++)
            if (list.Levels[inner]?.Restart is not { } after || level < after) counts[inner] = null;
        return definition.Format is "bullet" or "none" ? "" : Write(list, definition, counts);
    }

    private static string Write(NumberingList list, NumberingLevel definition, int?[] counts)
    {
        var written = new StringBuilder();
        for (var i = 0; i < definition.Text.Length; i++)
        {
            if (definition.Text[i] == '%' && i + 1 < definition.Text.Length
                && definition.Text[i + 1] is >= '1' and <= '9')
            {
                var level = definition.Text[++i] - '1';
                var of = list.Levels[level];
                var format = definition.Legal ? "decimal" : of?.Format ?? "decimal";
                written.Append(NumberFormat.Write(format, counts[level] ?? of?.Start ?? 1));
            }
            else written.Append(definition.Text[i]);
        }

        return written.ToString();
    }
}
