using System.Runtime.InteropServices;
using Ganhuo.Text;

namespace Ganhuo.Segmenting.Phrases;

/// <summary>
/// All lexicons and their automaton in one file, so that a start reads arrays instead of parsing lines and building a trie.
/// Little-endian: a header of counts and the fingerprint of the lexicons it was made from, then the arrays.
/// </summary>
internal static class LexiconPack
{
    /// <summary>The embedded pack; it is made from the lexicons, and so no part of the knowledge that is fingerprinted.</summary>
    internal const string Resource = "Compiled/lexicons.bin";

    private const ulong Magic = 0x3230_3050_584C_4721; // "!GLXP002"

    /// <summary>The embedded lexicons: from the pack, or read line by line where the pack was made from others.</summary>
    internal static PhraseIndex LoadEmbedded()
    {
        using Stream? stream = typeof(LexiconPack).Assembly.GetManifestResourceStream(Resource);
        return (stream is null || !BitConverter.IsLittleEndian ? null : Read(stream, Resource, Fingerprint()))
            ?? new PhraseIndex(LexiconFile.LoadEmbedded());
    }

    /// <summary>What the embedded lexicons hash to.</summary>
    internal static ulong Fingerprint()
    {
        var hash = new XxHash64();
        LexiconFile.HashEmbedded(hash);
        return hash.Digest();
    }

    /// <summary>Reads what <see cref="Write"/> wrote; null where it was made from lexicons of another fingerprint.</summary>
    /// <exception cref="InvalidDataException">The stream holds something else; the message names the file.</exception>
    internal static PhraseIndex? Read(Stream stream, string name, ulong fingerprint)
    {
        try
        {
            var header = default(Header);
            stream.ReadExactly(MemoryMarshal.AsBytes(new Span<Header>(ref header)));
            if (header.Magic != Magic) throw new InvalidDataException($"{name} is no lexicon pack of this version.");
            return header.Fingerprint == fingerprint ? Read(stream, header) : null;
        }
        catch (EndOfStreamException e)
        {
            throw new InvalidDataException($"{name} is cut short.", e);
        }
    }

    /// <summary>Writes the pack; the same lexicons give the same bytes.</summary>
    internal static void Write(Stream stream, PhraseIndex index, ulong fingerprint)
    {
        var entries = new LexiconRows(index.Entries);
        PhraseParts parts = index.Parts;
        var header = new Header
        {
            Magic = Magic,
            Fingerprint = fingerprint,
            Weights = entries.Weights.Length,
            Rows = entries.Rows.Length,
            Text = entries.Text.Length,
            Edges = parts.Edges.Length,
            Numbers = parts.Places.Numbers.Length,
            PlaceBits = parts.Places.Bits,
            Entries = parts.Entries.Length,
            Gaps = parts.Gaps.Length,
            MostAtOneStart = parts.MostAtOneStart,
        };
        stream.Write(MemoryMarshal.AsBytes(new ReadOnlySpan<Header>(in header)));
        stream.WriteArray<double>(entries.Weights);
        stream.WriteArray<LexiconRow>(entries.Rows);
        stream.WriteArray<char>(entries.Text);
        stream.WriteArray<PhraseEdge>(parts.Edges);
        stream.WriteArray<ushort>(parts.Places.Numbers);
        stream.WriteArray<PackedEntry>(PackedEntry.Of(parts.Entries));
    }

    private static PhraseIndex Read(Stream stream, Header header)
    {
        double[] weights = stream.ReadArray<double>(header.Weights);
        LexiconRow[] rows = stream.ReadArray<LexiconRow>(header.Rows);
        char[] text = stream.ReadArray<char>(header.Text);
        LexiconEntry[] entries = LexiconRows.ToEntries(weights, rows, text);
        PhraseEdge[] edges = stream.ReadArray<PhraseEdge>(header.Edges);
        var places = new PhrasePlaces(stream.ReadArray<ushort>(header.Numbers), header.PlaceBits);
        PhraseEntry[] own = PackedEntry.ToEntries(stream.ReadArray<PackedEntry>(header.Entries));
        return new PhraseIndex(entries, new PhraseAutomaton(new PhraseParts(
            edges, places, own, GapsOf(own, entries, header.Gaps), header.MostAtOneStart)));
    }

    // A phrase with gaps is read from what is written in the lexicon; there are few.
    private static GapPhrase[] GapsOf(PhraseEntry[] own, LexiconEntry[] entries, int count)
    {
        var gaps = new GapPhrase[count];
        if (count == 0) return gaps;
        foreach (PhraseEntry entry in own)
            if (entry.Gap > 0) gaps[entry.Gap - 1] = GapPhrase.Parse(entries[entry.Entry].Phrase);
        return gaps;
    }

    [StructLayout(LayoutKind.Sequential, Pack = 4)]
    private struct Header
    {
        internal ulong Magic;
        internal ulong Fingerprint;
        internal int Weights;
        internal int Rows;
        internal int Text;
        internal int Edges;
        internal int Numbers;
        internal int PlaceBits;
        internal int Entries;
        internal int Gaps;
        internal int MostAtOneStart;
    }
}
