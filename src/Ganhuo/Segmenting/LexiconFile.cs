using System.Globalization;
using System.Reflection;

namespace Ganhuo.Segmenting;

/// <summary>
/// Reads lexicon files: UTF-8, tab-separated <c>phrase kind tag weight from to</c>, trailing columns optional, lines
/// that begin with <c>#</c> are origin, licence and comments.
/// </summary>
internal static class LexiconFile
{
    public const string Prefix = "Knowledge/Lexicons/";

    /// <summary>All entries of all embedded lexicons, in ordinal order of file name, then line.</summary>
    public static IReadOnlyList<LexiconEntry> LoadEmbedded()
    {
        var assembly = typeof(LexiconFile).Assembly;
        var entries = new List<LexiconEntry>();
        foreach (var name in assembly.GetManifestResourceNames().Where(IsLexicon).Order(StringComparer.Ordinal))
            Read(Open(assembly, name), name, entries);
        return entries;
    }

    public static void Read(TextReader reader, string file, ICollection<LexiconEntry> entries)
    {
        for (var number = 1; reader.ReadLine() is { } line; number++)
            if (line.Length > 0 && line[0] != '#') entries.Add(Parse(line, file, number));
    }

    private static LexiconEntry Parse(string line, string file, int number)
    {
        var fields = line.Split('\t');
        if (fields.Length < 2 || fields[0].Length == 0 || fields[1].Length == 0)
            throw new FormatException($"{file}:{number}: a lexicon line needs a phrase and a kind, tab-separated");
        return new LexiconEntry(fields[0], fields[1], Field(fields, 2),
            Field(fields, 3) is { Length: > 0 } weight ? Number(weight, file, number) : 1,
            Year(Field(fields, 4), file, number), Year(Field(fields, 5), file, number));
    }

    private static string Field(string[] fields, int index) => index < fields.Length ? fields[index] : "";

    private static double Number(string field, string file, int number) =>
        double.TryParse(field, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw new FormatException($"{file}:{number}: '{field}' is not a weight");

    private static int? Year(string field, string file, int number) =>
        field.Length == 0 ? null
        : int.TryParse(field, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year
        : throw new FormatException($"{file}:{number}: '{field}' is not a year");

    private static bool IsLexicon(string name) =>
        name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(".tsv", StringComparison.Ordinal);

    private static StreamReader Open(Assembly assembly, string name) =>
        new(assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException(name));
}
