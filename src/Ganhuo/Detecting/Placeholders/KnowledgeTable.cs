using static System.FormattableString;

namespace Ganhuo.Detecting.Placeholders;

/// <summary>Reads the tab-separated knowledge of the placeholder detector; <c>#</c> lines are origin and comment.</summary>
internal static class KnowledgeTable
{
    public static IEnumerable<(string[] Fields, string Where)> Read(string resource, int columns)
    {
        using var stream = typeof(KnowledgeTable).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException(resource);
        using var reader = new StreamReader(stream);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var fields = line.Split('\t');
            yield return fields.Length == columns
                ? (fields, Invariant($"{resource}:{number}"))
                : throw new FormatException(Invariant($"{resource}:{number}: {columns} columns are needed"));
        }
    }
}
