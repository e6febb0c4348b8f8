
using Ganhuo.Segmenting.Phrases;

namespace Ganhuo.Detecting.Evidences;

/// <summary>Units of measure and measure words; immutable.</summary>
internal sealed class UnitTable
{
    private const string Resource = "Knowledge/Evidence/units.tsv";
    private readonly Dictionary<string, LexiconEntry> units;
    private readonly int longest;

    public UnitTable(IEnumerable<LexiconEntry> entries)
    {
        units = entries.ToDictionary(e => e.Phrase, StringComparer.Ordinal);
        foreach (var unit in units.Keys) longest = Math.Max(longest, unit.Length);
    }

    public static UnitTable LoadEmbedded()
    {
        var entries = new List<LexiconEntry>();
        using var stream = typeof(UnitTable).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException(Resource);
        using var reader = new StreamReader(stream);
        LexiconFile.Read(reader, Resource, entries);
        return new UnitTable(entries);
    }

    /// <summary>The longest unit at <paramref name="at"/>, or null.</summary>
    public LexiconEntry? At(ReadOnlySpan<char> text, int at)
    {
        var lookup = units.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(longest, text.Length - at); length > 0; length--)
            if (lookup.TryGetValue(text.Slice(at, length), out var unit)) return unit;
        return null;
    }
}
