using Ganhuo.Segmenting.Phrases;

namespace Ganhuo.Detecting.Evidences;

/// <summary>Units of measure and measure words; immutable.</summary>
internal sealed class UnitTable
{
    private const string Resource = "Knowledge/Evidence/units.tsv";

    // By their first character, the longest first.
    private readonly Dictionary<char, List<LexiconEntry>> units = [];

    public UnitTable(IEnumerable<LexiconEntry> entries)
    {
        foreach (var entry in entries)
        {
            if (!units.TryGetValue(entry.Phrase[0], out var beginning)) units.Add(entry.Phrase[0], beginning = []);
            var at = beginning.Count;
            while (at > 0 && beginning[at - 1].Phrase.Length < entry.Phrase.Length) at--;
            beginning.Insert(at, entry);
        }
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
        if (at >= text.Length || !units.TryGetValue(text[at], out var beginning)) return null;
        foreach (var unit in beginning)
            if (text[at..].StartsWith(unit.Phrase)) return unit;
        return null;
    }
}
