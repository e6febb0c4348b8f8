namespace Ganhuo.Segmenting.Phrases;

/// <summary>The kinds of phrases that stand in the lexicons, numbered in the order they are met. Immutable.</summary>
internal sealed class PhraseKinds
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    // The number of each entry's kind.
    private readonly byte[] kindOf;

    public PhraseKinds(IReadOnlyList<LexiconEntry> entries)
    {
        Entries = entries as LexiconEntry[] ?? [.. entries];
        kindOf = new byte[entries.Count];
        for (var i = 0; i < kindOf.Length; i++)
        {
            if (!numbers.TryGetValue(entries[i].Kind, out var kind)) numbers.Add(entries[i].Kind, kind = numbers.Count);
            kindOf[i] = checked((byte)kind);
        }
    }

    public LexiconEntry[] Entries { get; }

    public int Count => numbers.Count;

    /// <summary>The number of a kind, or -1.</summary>
    public int NumberOf(string kind) => numbers.TryGetValue(kind, out var number) ? number : -1;

    /// <summary>The number of each entry's kind.</summary>
    public byte[] OfEntries => kindOf;
}
