namespace Ganhuo.Comparing;

/// <summary>The part of a folded text that aligning needs, as bytes: the symbols, and two flags of each.</summary>
internal static class FoldedSymbols
{
    private const byte Opens = 1, InFormula = 2;
    private const int SymbolSize = 3;

    public static byte[] Of(FoldedText text)
    {
        var bytes = new byte[text.Length * SymbolSize];
        for (var i = 0; i < text.Length; i++)
        {
            (bytes[i * SymbolSize], bytes[(i * SymbolSize) + 1]) = ((byte)text.Symbols[i], (byte)(text.Symbols[i] >> 8));
            bytes[(i * SymbolSize) + 2] = (byte)((text.Opens[i] ? Opens : 0) | (text.InFormula[i] ? InFormula : 0));
        }

        return bytes;
    }

    /// <summary>The text again; what was left out is asked of <paramref name="whole"/> when it is needed.</summary>
    public static FoldedText Read(ReadOnlySpan<byte> bytes, Func<FoldedText> whole)
    {
        var length = bytes.Length / SymbolSize;
        var (symbols, opens, formulas) = (new char[length], new bool[length], new bool[length]);
        for (var i = 0; i < length; i++)
        {
            var symbol = bytes.Slice(i * SymbolSize, SymbolSize);
            symbols[i] = (char)(symbol[0] | (symbol[1] << 8));
            (opens[i], formulas[i]) = ((symbol[2] & Opens) != 0, (symbol[2] & InFormula) != 0);
        }

        return new FoldedText(symbols, opens, formulas, whole);
    }
}
