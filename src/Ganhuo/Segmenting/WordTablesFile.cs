using System.Runtime.InteropServices;
using System.Text;
using Ganhuo.Segmenting.Phrases;

namespace Ganhuo.Segmenting;

/// <summary>
/// The binary form of <see cref="WordTables"/>, little-endian: a header of counts, then the arrays, the widest elements
/// first. It is read straight into the arrays; nothing is parsed, so that the first word comes quickly.
/// </summary>
internal static class WordTablesFile
{
    private const ulong Magic = 0x3130_3044_5748_4721; // "!GHWD001"

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The stream holds something else; the message names the file.</exception>
    internal static WordTables Read(Stream stream, string name)
    {
        if (!BitConverter.IsLittleEndian)
            throw new PlatformNotSupportedException("The word dictionary is little-endian, and this machine is not.");
        try
        {
            return ReadTables(stream, name);
        }
        catch (EndOfStreamException e)
        {
            throw new InvalidDataException($"{name} is cut short.", e);
        }
    }

    /// <summary>Writes the tables; the same tables give the same bytes.</summary>
    internal static void Write(Stream stream, WordTables tables)
    {
        byte[] tagNames = Encoding.UTF8.GetBytes(string.Join('\n', tables.TagNames.Skip(1)));
        var header = new Header
        {
            Magic = Magic,
            Total = tables.Total,
            LogTotal = tables.LogTotal,
            Transitions = tables.Hmm.Transitions,
            Frequencies = tables.Frequencies.Length,
            Emissions = tables.Hmm.Emissions.Length,
            Slots = tables.Slots.Length,
            Han = tables.Han.Length,
            TagNameBytes = tagNames.Length,
        };
        stream.Write(MemoryMarshal.AsBytes(new ReadOnlySpan<Header>(in header)));
        stream.WriteArray<long>(tables.Frequencies);
        stream.WriteArray<double>(tables.Logs);
        stream.WriteArray<HmmEmission>(tables.Hmm.Emissions);
        stream.WriteArray<WordSlot>(tables.Slots);
        stream.WriteArray<char>(tables.Han);
        stream.Write(tables.Tags);
        stream.Write(tagNames);
    }

    private static WordTables ReadTables(Stream stream, string name)
    {
        var header = default(Header);
        stream.ReadExactly(MemoryMarshal.AsBytes(new Span<Header>(ref header)));
        if (header.Magic != Magic) throw new InvalidDataException($"{name} is no word dictionary of this version.");
        long[] frequencies = stream.ReadArray<long>(header.Frequencies);
        double[] logs = stream.ReadArray<double>(header.Frequencies);
        HmmEmission[] emissions = stream.ReadArray<HmmEmission>(header.Emissions);
        WordSlot[] slots = stream.ReadArray<WordSlot>(header.Slots);
        return new WordTables
        {
            Total = header.Total,
            LogTotal = header.LogTotal,
            Frequencies = frequencies,
            Logs = logs,
            Hmm = new HmmModel(header.Transitions, emissions),
            Slots = slots,
            Han = stream.ReadArray<char>(header.Han),
            Tags = stream.ReadArray<byte>(header.Slots),
            TagNames = [null, .. Encoding.UTF8.GetString(stream.ReadArray<byte>(header.TagNameBytes)).Split('\n')],
        };
    }

    [StructLayout(LayoutKind.Sequential, Pack = 4)]
    private struct Header
    {
        internal ulong Magic;
        internal long Total;
        internal double LogTotal;
        internal HmmTransitions Transitions;
        internal int Frequencies;
        internal int Emissions;
        internal int Slots;
        internal int Han;
        internal int TagNameBytes;
    }
}
