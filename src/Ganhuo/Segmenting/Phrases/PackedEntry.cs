namespace Ganhuo.Segmenting.Phrases;

/// <summary>A <see cref="PhraseEntry"/> as it stands in a file, without the padding that memory has.</summary>
internal struct PackedEntry
{
    private int _entry;
    private int _gapAndLast;

    internal static PackedEntry[] Of(PhraseEntry[] entries)
    {
        var packed = new PackedEntry[entries.Length];
        for (int i = 0; i < packed.Length; i++)
            packed[i] = new PackedEntry { _entry = entries[i].Entry, _gapAndLast = (entries[i].Gap << 1) | (entries[i].IsLast ? 1 : 0) };
        return packed;
    }

    internal static PhraseEntry[] ToEntries(PackedEntry[] packed)
    {
        var entries = new PhraseEntry[packed.Length];
        for (int i = 0; i < entries.Length; i++)
            entries[i] = new PhraseEntry(packed[i]._entry, (packed[i]._gapAndLast & 1) != 0, packed[i]._gapAndLast >> 1);
        return entries;
    }
}
