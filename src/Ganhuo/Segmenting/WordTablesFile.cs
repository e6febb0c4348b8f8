using System.Runtime.InteropServices;
using System.Text;
using Ganhuo.Segmenting.Phrases;

namespace Ganhuo.Segmenting;

/// <summary>
/// The binary form of <see cref="WordTables"/>, little-endian: a header of counts, then the arrays, the widest elements
/// first. Nothing is parsed, and of the embedded one nothing is copied, so that the first word comes quickly.
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
        stream.WriteArray<long>(tables.Frequencies.Span);
        stream.WriteArray<double>(tables.Logs.Span);
        stream.WriteArray<HmmEmission>(tables.Hmm.Emissions.Span);
        stream.WriteArray<WordSlot>(tables.Slots.Span);
        stream.WriteArray<char>(tables.Han.Span);
        stream.Write(tables.Tags.Span);
        stream.Write(tagNames);
    }

    private static WordTables ReadTables(Stream stream, string name)
    {
        var header = default(Header);
        stream.ReadExactly(MemoryMarshal.AsBytes(new Span<Header>(ref header)));
        if (header.Magic != Magic) throw new InvalidDataException($"{name} is no word dictionary of this version.");
        TableRows<long> frequencies = stream.ReadRows<long>(header.Frequencies);
        TableRows<double> logs = stream.ReadRows<double>(header.Frequencies);
        TableRows<HmmEmission> emissions = stream.ReadRows<HmmEmission>(header.Emissions);
        TableRows<WordSlot> slots = stream.ReadRows<WordSlot>(header.Slots);
        return new WordTables
        {
            Total = header.Total,
            LogTotal = header.LogTotal,
            Frequencies = frequencies,
            Logs = logs,
            Hmm = new HmmModel(header.Transitions, emissions),
            Slots = slots,
            Han = stream.ReadRows<char>(header.Han),
            Tags = stream.ReadRows<byte>(header.Slots),
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
