using System.Buffers.Binary;
using System.Numerics;
using Ganhuo.Text;

namespace Ganhuo.Comparing.Folding;

/// <summary>
/// A folded text as bytes, without the text itself: the symbols, two flags of each, and where each stands. What aligning
/// needs comes first; the places are read only where a passage is found.
/// </summary>
internal static class FoldedSymbols
{
    private const byte Opens = 1, InFormula = 2;
    private const int SymbolSize = 3;
    private const int Nibble = 4, Small = 1 << Nibble;

    public static byte[] Of(FoldedText text)
    {
        var bytes = new byte[sizeof(int) + (text.Length * SymbolSize) + SizeOfSpans(text)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var at = bytes.AsSpan(sizeof(int) + (i * SymbolSize), SymbolSize);
            BinaryPrimitives.WriteUInt16LittleEndian(at, text.Symbols[i]);
            at[2] = (byte)((text.Opens[i] ? Opens : 0) | (text.InFormula[i] ? InFormula : 0));
        }

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
        var (symbols, opens, formulas) = (new char[length], new bool[length], new bool[length]);
        for (var i = 0; i < length; i++)
        {
            var symbol = bytes.AsSpan(sizeof(int) + (i * SymbolSize), SymbolSize);
            symbols[i] = (char)(symbol[0] | (symbol[1] << 8));
            (opens[i], formulas[i]) = ((symbol[2] & Opens) != 0, (symbol[2] & InFormula) != 0);
        }

        return new FoldedText(symbols, opens, formulas, () => Spans(bytes, length), text);
    }

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
        reader.BaseStream.Position = sizeof(int) + (length * SymbolSize);
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
