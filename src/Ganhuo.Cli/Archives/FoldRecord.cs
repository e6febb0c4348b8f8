using System.Runtime.InteropServices;
using Ganhuo.Comparing.Profiles;
using Microsoft.Win32.SafeHandles;

namespace Ganhuo.Cli.Archives;

/// <summary>
/// The folded text of a report in a file, behind a head that says how long it is, how many words stand behind it, the hash of the
/// text it was folded from, and a hash of all this. What is wanted of one report is read when it is wanted, not held of all.
/// </summary>
internal static class FoldRecord
{
    public const int HeadSize = (2 * sizeof(int)) + (2 * sizeof(ulong));

    private const int MostBytes = 1 << 30;

    public static void Write(byte[] folded, int words, ulong text, Stream output)
    {
        Span<byte> head = stackalloc byte[HeadSize];
        BitConverter.TryWriteBytes(head, folded.Length);
        BitConverter.TryWriteBytes(head[4..], words);
        BitConverter.TryWriteBytes(head[8..], text);
        BitConverter.TryWriteBytes(head[16..], SumOf(head[..16], folded));
        output.Write(head);
        output.Write(folded);
    }

    /// <summary>How long the folded text at that place is and how many words it has, or null where nothing can stand there.</summary>
    public static (int Length, int Words)? HeadAt(SafeFileHandle file, long offset)
    {
        Span<byte> head = stackalloc byte[HeadSize];
        return RandomAccess.Read(file, head, offset) < HeadSize ? null : SizesOf(head, RandomAccess.GetLength(file) - offset);
    }

    /// <summary>The folded text at that place and the hash of what it was folded from, or null where something else stands there.</summary>
    public static (byte[] Folded, ulong Text)? Read(SafeFileHandle file, long offset)
    {
        Span<byte> head = stackalloc byte[HeadSize];
        if (RandomAccess.Read(file, head, offset) < HeadSize || SizesOf(head, RandomAccess.GetLength(file) - offset) is not { } found)
            return null;
        var folded = GC.AllocateUninitializedArray<byte>(found.Length);
        if (RandomAccess.Read(file, folded, offset + HeadSize) < folded.Length) return null;
        return SumOf(head[..16], folded) == BitConverter.ToUInt64(head[16..]) ? (folded, BitConverter.ToUInt64(head[8..])) : null;
    }

    private static (int Length, int Words)? SizesOf(ReadOnlySpan<byte> head, long left)
    {
        var (length, words) = (BitConverter.ToInt32(head), BitConverter.ToInt32(head[4..]));
        return length is >= 0 and < MostBytes && words is >= 0 and < MostBytes / sizeof(uint) && HeadSize + length <= left
            ? (length, words) : null;
    }

    private static ulong SumOf(ReadOnlySpan<byte> head, ReadOnlySpan<byte> folded) => GramHash.Join(GramHash.Of(head), GramHash.Of(folded));
}
