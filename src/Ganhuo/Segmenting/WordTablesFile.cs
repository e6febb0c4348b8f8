using System.Runtime.InteropServices;
using System.Text;

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
        WriteArray<long>(stream, tables.Frequencies);
        WriteArray<double>(stream, tables.Logs);
        WriteArray<HmmEmission>(stream, tables.Hmm.Emissions);
        WriteArray<WordSlot>(stream, tables.Slots);
        WriteArray<char>(stream, tables.Han);
        stream.Write(tables.Tags);
        stream.Write(tagNames);
    }

    private static WordTables ReadTables(Stream stream, string name)
    {
        var header = default(Header);
        stream.ReadExactly(MemoryMarshal.AsBytes(new Span<Header>(ref header)));
        if (header.Magic != Magic) throw new InvalidDataException($"{name} is no word dictionary of this version.");
        long[] frequencies = ReadArray<long>(stream, header.Frequencies);
        double[] logs = ReadArray<double>(stream, header.Frequencies);
        HmmEmission[] emissions = ReadArray<HmmEmission>(stream, header.Emissions);
        WordSlot[] slots = ReadArray<WordSlot>(stream, header.Slots);
        return new WordTables
        {
            Total = header.Total,
            LogTotal = header.LogTotal,
            Frequencies = frequencies,
            Logs = logs,
            Hmm = new HmmModel(header.Transitions, emissions),
            Slots = slots,
            Han = ReadArray<char>(stream, header.Han),
            Tags = ReadArray<byte>(stream, header.Slots),
            TagNames = [null, .. Encoding.UTF8.GetString(ReadArray<byte>(stream, header.TagNameBytes)).Split('\n')],
        };
    }

    private static T[] ReadArray<T>(Stream stream, int count)
        where T : unmanaged
    {
        T[] array = GC.AllocateUninitializedArray<T>(count);
        stream.ReadExactly(MemoryMarshal.AsBytes(array.AsSpan()));
        return array;
    }

    private static void WriteArray<T>(Stream stream, ReadOnlySpan<T> array)
        where T : unmanaged => stream.Write(MemoryMarshal.AsBytes(array));

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
