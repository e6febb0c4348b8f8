using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;
using Ganhuo.Text;

namespace Ganhuo.Comparing.Folding;

/// <summary>
/// A folded text as bytes, without the text itself: all symbols, then two flags of each, one after the other, and where each
/// stands. What aligning needs lies as it does in memory and is copied, not decoded, for it is read of every possible source;
/// the places are decoded only where a passage is found.
/// </summary>
internal static class FoldedSymbols
{
    private const int Opens = 0, InFormula = 1;
    private const int SymbolSize = sizeof(char) + (2 * sizeof(bool));
    private const int Nibble = 4, Small = 1 << Nibble;

    public static byte[] Of(FoldedText text)
    {
        var bytes = new byte[sizeof(int) + (text.Length * SymbolSize) + SizeOfSpans(text)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, text.Length);
        text.Symbols.CopyTo(Symbols(bytes, text.Length));
        text.Opens.CopyTo(Flags(bytes, text.Length, Opens));
        text.InFormula.CopyTo(Flags(bytes, text.Length, InFormula));
        WriteSpans(text, bytes.AsSpan(sizeof(int) + (text.Length * SymbolSize)));
        return bytes;
    }

    /// <summary>The text again; what was left out is asked of <paramref name="text"/> when it is needed.</summary>
    /// <param name="bytes">What <see cref="Of"/> gave.</param>
    /// <param name="text">Gives the normalised text that was folded.</param>
    /// <exception cref="EndOfStreamException">The bytes are cut short.</exception>
    public static FoldedText Read(byte[] bytes, Func<NormalText> text)
    {
        var length = bytes.Length < sizeof(int) ? -1 : BitConverter.ToInt32(bytes);
        if (length < 0 || length > (bytes.Length - sizeof(int)) / SymbolSize) throw new EndOfStreamException();

        // What is kept of the bytes is what is not decoded yet.
        var places = bytes[(sizeof(int) + (length * SymbolSize))..];
        return new FoldedText(
            Symbols(bytes, length).ToArray(), Flags(bytes, length, Opens).ToArray(), Flags(bytes, length, InFormula).ToArray(),
            () => Spans(places, length), text);
    }

    private static Span<char> Symbols(byte[] bytes, int length) =>
        MemoryMarshal.Cast<byte, char>(bytes.AsSpan(sizeof(int), length * sizeof(char)));

    private static Span<bool> Flags(byte[] bytes, int length, int plane) =>
        MemoryMarshal.Cast<byte, bool>(bytes.AsSpan(sizeof(int) + (length * (sizeof(char) + plane)), length));

    // From the end of the one before, and how long: nearly always both fit one byte, and a length is never 0.
    private static void WriteSpans(FoldedText text, Span<byte> bytes)
    {
        var (end, at) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var span = text.SpanOf(i);
            var gap = span.Start - end;
            if (gap < Small && span.Length < Small) bytes[at++] = (byte)((gap << Nibble) | span.Length);
            else
            {
                bytes[at++] = 0;
                at += Write7Bits(gap, bytes[at..]);
                at += Write7Bits(span.Length, bytes[at..]);
            }

            end = span.End;
        }
    }

    private static int SizeOfSpans(FoldedText text)
    {
        var (end, size) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var span = text.SpanOf(i);
            var gap = span.Start - end;
            size += gap < Small && span.Length < Small ? 1 : 1 + SizeOf7Bits(gap) + SizeOf7Bits(span.Length);
            end = span.End;
        }

        return size;
    }

    private static int SizeOf7Bits(int value) => 1 + (BitOperations.Log2((uint)value | 1) / 7);

    private static int Write7Bits(int value, Span<byte> bytes)
    {
        var length = 0;
        for (var left = (uint)value; ; left >>= 7)
        {
            bytes[length++] = (byte)(left < 0x80 ? left : left | 0x80);
            if (left < 0x80) return length;
        }
    }

    private static TextSpan[] Spans(byte[] bytes, int length)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes));
        var (spans, end) = (new TextSpan[length], 0);
        for (var i = 0; i < length; i++)
        {
            int packed = reader.ReadByte();
            var (gap, size) = packed == 0
                ? (reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt()) : (packed >> Nibble, packed & (Small - 1));
            spans[i] = new TextSpan(end + gap, end + gap + size);
            end = spans[i].End;
        }

        return spans;
    }
}
