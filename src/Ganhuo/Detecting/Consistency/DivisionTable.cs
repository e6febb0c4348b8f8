using System.Collections.Immutable;
using System.Runtime.InteropServices;
using static System.FormattableString;

namespace Ganhuo.Detecting.Consistency;

/// <summary>Full names of administrative divisions with their codes; the code of a division begins with its superior's.</summary>
internal sealed class DivisionTable
{
    private const string Resource = "Knowledge/Places/divisions.tsv";
    private const int PrefectureDigits = 4;
    private readonly Dictionary<string, string[]> codes;

    private DivisionTable(Dictionary<string, string[]> codes) => this.codes = codes;

    public static DivisionTable LoadEmbedded()
    {
        using var stream = typeof(DivisionTable).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException(Resource);
        using var reader = new StreamReader(stream);
        return Read(reader, Resource);
    }

    /// <exception cref="FormatException">A line is not a code and a name; the message names file and line.</exception>
    public static DivisionTable Read(TextReader reader, string file)
    {
        var codes = new Dictionary<string, string[]>(StringComparer.Ordinal);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var fields = line.Split('\t');
            if (fields.Length != 2 || fields[0].Length is not (2 or 4 or 6))
                throw new FormatException(Invariant($"{file}:{number}: a division needs a code of 2, 4 or 6 digits and a name, tab-separated"));
            codes[fields[1]] = codes.TryGetValue(fields[1], out var of) ? [.. of, fields[0]] : [fields[0]];
        }

        return new DivisionTable(codes);
    }

    /// <summary>The codes of every division of that name; empty where there is none.</summary>
    public ImmutableArray<string> CodesOf(ReadOnlySpan<char> name) =>
        codes.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var found)
            ? ImmutableCollectionsMarshal.AsImmutableArray(found) : [];

    /// <summary>Whether some division of the one name is the other's superior, its part, or its neighbour in a prefecture.</summary>
    public static bool AreRelated(ImmutableArray<string> some, ImmutableArray<string> others)
    {
        foreach (var one in some)
            foreach (var other in others)
                if (AreRelated(one, other)) return true;
        return false;
    }

    private static bool AreRelated(string one, string other) =>
        one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal)
        || (one.Length > PrefectureDigits && other.Length > PrefectureDigits
            && string.CompareOrdinal(one, 0, other, 0, PrefectureDigits) == 0);
}
