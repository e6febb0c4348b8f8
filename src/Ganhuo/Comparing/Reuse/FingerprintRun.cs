using System.Buffers.Binary;
using System.Runtime.InteropServices;
using static System.FormattableString;

namespace Ganhuo.Comparing.Reuse;

/// <summary>
/// Sorted fingerprints of some reports. Immutable. Runs may be joined in any order and number: what comes out depends
/// only on the postings in all of them together. On disk a run is read by ranges of the hash, never whole.
/// </summary>
internal sealed class FingerprintRun
{
    /// <summary>Number of hash ranges a run is read by.</summary>
    public const int Ranges = 256;

    private const int HeaderSize = 16;
    private const int Buffered = 4096;
    private const int ReadTogether = 1024;
    private const int TableSize = (Ranges + 1) * sizeof(long);

    private readonly Func<Stream> open;
    private readonly long[] starts;

    private FingerprintRun(Func<Stream> open, long[] starts) => (this.open, this.starts) = (open, starts);

    private static ReadOnlySpan<byte> Magic => "GHFPRUN\n"u8;

    /// <summary>Number of postings.</summary>
    public long Count => starts[Ranges];

    /// <summary>Writes postings, in any order, as a run; the same postings give the same bytes.</summary>
    public static void Write(List<Posting> postings, Stream output)
    {
        RadixOrder.Sort(CollectionsMarshal.AsSpan(postings));
        var header = new byte[HeaderSize + TableSize];
        Magic.CopyTo(header);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(8), ReuseParameters.Version);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(12), Posting.Size);
        WriteTable(postings, header.AsSpan(HeaderSize));
        output.Write(header);
        var buffer = new byte[Posting.Size * Buffered];
        var length = 0;
        foreach (var posting in postings)
        {
            var bytes = buffer.AsSpan(length);
            BinaryPrimitives.WriteUInt32LittleEndian(bytes, posting.Hash);
            BinaryPrimitives.WriteInt32LittleEndian(bytes[4..], posting.Report);
            BinaryPrimitives.WriteInt32LittleEndian(bytes[8..], posting.Position);
            length += Posting.Size;
            if (length < buffer.Length) continue;
            output.Write(buffer);
            length = 0;
        }

        output.Write(buffer.AsSpan(0, length));
    }

    /// <summary>A run that stands in memory.</summary>
    public static FingerprintRun InMemory(List<Posting> postings)
    {
        var stream = new MemoryStream();
        Write(postings, stream);
        var bytes = stream.ToArray();
        return Open("memory", () => new MemoryStream(bytes, writable: false));
    }

    /// <summary>Opens a run; <paramref name="open"/> is called once now and once for each range read.</summary>
    /// <exception cref="InvalidDataException">It is no run, one of another version, or cut short; the message names it.</exception>
    public static FingerprintRun Open(string name, Func<Stream> open)
    {
        using var stream = open();
        var header = new byte[HeaderSize + TableSize];
        if (stream.ReadAtLeast(header, header.Length, throwOnEndOfStream: false) < header.Length
            || !header.AsSpan(0, 8).SequenceEqual(Magic))
            throw new InvalidDataException($"{name}: not a file of fingerprints");
        var version = BinaryPrimitives.ReadInt32LittleEndian(header.AsSpan(8));
        if (version != ReuseParameters.Version || BinaryPrimitives.ReadInt32LittleEndian(header.AsSpan(12)) != Posting.Size)
            throw new InvalidDataException(Invariant($"{name}: fingerprints of version {version}, this is version {ReuseParameters.Version}"));
        var starts = new long[Ranges + 1];
        for (var i = 0; i <= Ranges; i++)
            starts[i] = BinaryPrimitives.ReadInt64LittleEndian(header.AsSpan(HeaderSize + (i * sizeof(long))));
        if (!IsAscending(starts) || stream.Length != header.Length + (starts[Ranges] * Posting.Size))
            throw new InvalidDataException($"{name}: the file of fingerprints is cut short or damaged");
        return new FingerprintRun(open, starts);
    }

    /// <summary>The number of postings in one hash range.</summary>
    public long CountOf(int range) => starts[range + 1] - starts[range];

    /// <summary>Adds those postings of one hash range that come after the first <paramref name="read"/> and have a hash up to
    /// <paramref name="last"/> to <paramref name="postings"/>, in order; gives how many have been read now.</summary>
    public long Read(int range, long read, uint last, List<Posting> postings)
    {
        var left = CountOf(range) - read;
        if (left == 0) return read;
        using var stream = open();
        stream.Position = HeaderSize + TableSize + ((starts[range] + read) * Posting.Size);
        Span<byte> bytes = stackalloc byte[Posting.Size * ReadTogether];
        while (left > 0)
        {
            var together = bytes[..(int)(Math.Min(left, ReadTogether) * Posting.Size)];
            stream.ReadExactly(together);
            for (var at = 0; at < together.Length; at += Posting.Size)
            {
                var posting = PostingAt(together[at..]);
                if (posting.Hash > last) return read;
                postings.Add(posting);
                (read, left) = (read + 1, left - 1);
            }
        }

        return read;
    }

    /// <summary>Adds the postings of one hash range to <paramref name="postings"/>, in order.</summary>
    public void Read(int range, List<Posting> postings) => Read(range, 0, uint.MaxValue, postings);

    private static Posting PostingAt(ReadOnlySpan<byte> bytes) => new(
        BinaryPrimitives.ReadUInt32LittleEndian(bytes), BinaryPrimitives.ReadInt32LittleEndian(bytes[4..]),
        BinaryPrimitives.ReadInt32LittleEndian(bytes[8..]));

    private static void WriteTable(List<Posting> postings, Span<byte> table)
    {
        var counts = new long[Ranges + 1];
        foreach (var posting in postings) counts[(posting.Hash >> 24) + 1]++;
        var start = 0L;
        for (var i = 0; i <= Ranges; i++)
        {
            start += counts[i];
            BinaryPrimitives.WriteInt64LittleEndian(table[(i * sizeof(long))..], start);
        }
    }

    private static bool IsAscending(long[] starts)
    {
        for (var i = 1; i < starts.Length; i++)
            if (starts[i] < starts[i - 1]) return false;
        return starts[0] == 0;
    }
}
