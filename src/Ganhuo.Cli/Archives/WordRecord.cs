using System.Runtime.InteropServices;
using Ganhuo.Comparing.Profiles;
using Microsoft.Win32.SafeHandles;

namespace Ganhuo.Cli.Archives;

/// <summary>The words of a report in a file: their hash, and four bytes a word.</summary>
internal static class WordRecord
{
    public static void Write(uint[] words, Stream output)
    {
        var bytes = MemoryMarshal.AsBytes(words.AsSpan());
        output.Write(BitConverter.GetBytes(GramHash.Of(bytes)));
        output.Write(bytes);
    }

    /// <summary>The words at that place, or null where something else stands there.</summary>
    public static uint[]? Read(SafeFileHandle file, long offset, int count)
    {
        Span<byte> sum = stackalloc byte[sizeof(ulong)];
        var words = GC.AllocateUninitializedArray<uint>(count);
        var bytes = MemoryMarshal.AsBytes(words.AsSpan());
        if (RandomAccess.Read(file, sum, offset) < sum.Length || RandomAccess.Read(file, bytes, offset + sum.Length) < bytes.Length)
            return null;
        return GramHash.Of(bytes) == BitConverter.ToUInt64(sum) ? words : null;
    }
}
