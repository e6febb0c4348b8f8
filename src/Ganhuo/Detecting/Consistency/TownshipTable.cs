using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using static System.FormattableString;

namespace Ganhuo.Detecting.Consistency;

/// <summary>Which counties have a township of a name; immutable. Loaded where a report asks for it, as few do.</summary>
internal sealed class TownshipTable
{
    private const string Resource = "Knowledge/Places/townships.br";
    private const int CodeDigits = 6;
    private readonly Dictionary<string, ImmutableArray<string>> counties;

    private TownshipTable(Dictionary<string, ImmutableArray<string>> counties) => this.counties = counties;

    public static TownshipTable LoadEmbedded()
    {
        using var stream = typeof(TownshipTable).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException(Resource);
        using var brotli = new BrotliStream(stream, CompressionMode.Decompress);
        using var reader = new StreamReader(brotli, Encoding.UTF8);
        return Read(reader, Resource);
    }

    /// <summary>Reads lines of a county's code and the names of its townships, separated by spaces.</summary>
    /// <exception cref="FormatException">A line is not that; the message names file and line.</exception>
    public static TownshipTable Read(TextReader reader, string file)
    {
        var counties = new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            var names = line.Split(' ');
            if (names.Length < 2 || names[0].Length != CodeDigits)
                throw new FormatException(Invariant($"{file}:{number}: a county needs a code of {CodeDigits} digits and names, separated by spaces"));
            foreach (var name in names.AsSpan(1))
                counties[name] = counties.TryGetValue(name, out var others) ? others.Add(names[0]) : [names[0]];
        }

        return new TownshipTable(counties);
    }

    /// <summary>The codes of the counties with a township of that full name, in order; empty where none has.</summary>
    public ImmutableArray<string> CountiesOf(ReadOnlySpan<char> name) =>
        counties.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var found) ? found : [];
}
