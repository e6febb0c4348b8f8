using System.Runtime.InteropServices;
using Ganhuo.Comparing.Profiles;

namespace Ganhuo.Cli.Archives;

/// <summary>The words of a report in a file: their hash, and four bytes a word.</summary>
internal static class WordRecord
{
    public static void Write(uint[] words, Stream output)
    {
        var bytes = MemoryMarshal.AsBytes(words.AsSpan());
        output.Write(BitConverter.GetBytes(SumOf(bytes)));
        output.Write(bytes);
    }

    /// <summary>The words at that place, or null where something else stands there.</summary>
    public static uint[]? Read(string file, long offset, int count)
    {
        var bytes = new byte[sizeof(ulong) + (count * sizeof(uint))];
        using (var handle = File.OpenHandle(file))
            if (RandomAccess.Read(handle, bytes, offset) < bytes.Length) return null;
        var words = bytes.AsSpan(sizeof(ulong));
        return SumOf(words) == BitConverter.ToUInt64(bytes) ? MemoryMarshal.Cast<byte, uint>(words).ToArray() : null;
    }

    private static ulong SumOf(ReadOnlySpan<byte> words) => GramHash.Of(MemoryMarshal.Cast<byte, char>(words));
}
