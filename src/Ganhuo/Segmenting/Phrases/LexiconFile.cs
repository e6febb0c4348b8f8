using System.Globalization;
using System.Reflection;
using System.Text;
using Ganhuo.Text;
using static System.FormattableString;

namespace Ganhuo.Segmenting.Phrases;

/// <summary>
/// Reads lexicon files: UTF-8, tab-separated <c>phrase kind tag weight from to</c>, trailing columns optional, lines
/// that begin with <c>#</c> are origin, licence and comments. A phrase may hold gaps (see <see cref="GapPhrase"/>).
/// </summary>
internal static class LexiconFile
{
    public const string Prefix = "Knowledge/Lexicons/";

    /// <summary>All entries of all embedded lexicons, in ordinal order of file name, then line.</summary>
    public static IReadOnlyList<LexiconEntry> LoadEmbedded()
    {
        var assembly = typeof(LexiconFile).Assembly;
        var entries = new List<LexiconEntry>();
        foreach (var name in Names(assembly))
        {
            using var reader = new StreamReader(Open(assembly, name));
            Read(reader, name, entries);
        }

        return entries;
    }

    /// <summary>Appends the names and bytes of all embedded lexicons, in the order in which they are read.</summary>
    public static void HashEmbedded(XxHash64 hash)
    {
        var assembly = typeof(LexiconFile).Assembly;
        foreach (var name in Names(assembly))
        {
            hash.Append(Encoding.UTF8.GetBytes(name));
            using var stream = Open(assembly, name);
            hash.Append(stream);
        }
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
            throw new FormatException(Invariant($"{file}:{number}: a lexicon line needs a phrase and a kind, tab-separated"));
        RequireWellFormed(fields[0], file, number);
        return new LexiconEntry(fields[0], fields[1], Field(fields, 2),
            Field(fields, 3) is { Length: > 0 } weight ? Number(weight, file, number) : 1,
            Year(Field(fields, 4), file, number), Year(Field(fields, 5), file, number));
    }

    private static void RequireWellFormed(string phrase, string file, int number)
    {
        if (GapPhrase.IsPlain(phrase)) return;
        try
        {
            GapPhrase.Parse(phrase);
        }
        catch (ArgumentException e)
        {
            throw new FormatException(Invariant($"{file}:{number}: {e.Message}"), e);
        }
    }

    private static string Field(string[] fields, int index) => index < fields.Length ? fields[index] : "";

    private static double Number(string field, string file, int number) =>
        double.TryParse(field, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw new FormatException(Invariant($"{file}:{number}: '{field}' is not a weight"));

    private static int? Year(string field, string file, int number) =>
        field.Length == 0 ? null
        : int.TryParse(field, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year
        : throw new FormatException(Invariant($"{file}:{number}: '{field}' is not a year"));

    private static bool IsLexicon(string name) =>
        name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(".tsv", StringComparison.Ordinal);

    private static string[] Names(Assembly assembly)
    {
        string[] names = [.. assembly.GetManifestResourceNames().Where(IsLexicon)];
        Array.Sort(names, StringComparer.Ordinal);
        return names;
    }

    private static Stream Open(Assembly assembly, string name) =>
        assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException(name);
}
