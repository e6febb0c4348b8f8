using Ganhuo.Detecting.Evidences;

namespace Ganhuo.Detecting.Structure.Repeats;

/// <summary>
/// The figures a paragraph tells, however they are written: 247, 二百四十七. A year, an indefinite number and the ordinals of
/// points (二是) are none.
/// </summary>
internal static class ToldFigures
{
    // What a figure proves is about its digits; 3.10 has two, and beyond three more of them prove nothing more. 两名 comes easily.
    private const int MostDigits = 3;
    private const int PerDigit = 2;
    private const int OneHanDigit = 1;

    // A figure is one number: a hash of its value, and what it proves in the lowest bits.
    private const int WeightBits = 7;
    private const double Thousandths = 1000;
    private const double Longest = 1e15;

    private const int ShortestYear = 1900, LongestYear = 2100, YearLength = 4;

    /// <summary>What the figures of the shorter of two texts weigh that the longer one has too, and those that it has not.</summary>
    public static FigureAgreement Agreement(ReadOnlySpan<char> shorter, ReadOnlySpan<char> longer) =>
        Agreement(Read(shorter), Read(longer));

    // Ascending.
    private static List<int> Read(ReadOnlySpan<char> text)
    {
        List<int> figures = [];
        for (var at = 0; at < text.Length; at++)
        {
            if (!NumeralReader.CanStart(text[at]) || !NumeralReader.TryRead(text, at, out var numeral)) continue;
            at = numeral.End - 1;
            if (WeightOf(text, numeral) is > 0 and var weight) figures.Add((HashOf(numeral.Value) & ~WeightBits) | weight);
        }

        figures.Sort();
        return figures;
    }

    private static FigureAgreement Agreement(List<int> shorter, List<int> longer)
    {
        var (shared, missing) = (0, 0);
        for (int i = 0, j = 0; i < shorter.Count; i++)
        {
            var figure = shorter[i] & ~WeightBits;
            if (i > 0 && figure == (shorter[i - 1] & ~WeightBits)) continue;
            while (j < longer.Count && (longer[j] & ~WeightBits) < figure) j++;
            var weight = shorter[i] & WeightBits;
            if (j < longer.Count && (longer[j] & ~WeightBits) == figure) shared += weight;
            else missing += weight;
        }

        return new FigureAgreement(shared, missing);
    }

    private static int WeightOf(ReadOnlySpan<char> text, Numeral numeral)
    {
        var written = text[numeral.Start..numeral.End];
        var next = numeral.End < text.Length ? text[numeral.End] : '\0';
        if (numeral.Bare || written[0] is '几' or '数' || (next == '年' && IsYear(written, numeral))) return 0;
        if (numeral.Arabic || written.Length > 1) return PerDigit * DigitsOf(numeral.Value);
        return written[0] is '一' or '零' or '〇' or '○' || next is '是' or '要' or '则' or '来' ? 0 : OneHanDigit;
    }

    private static bool IsYear(ReadOnlySpan<char> written, Numeral numeral) =>
        written.Length == YearLength && (!numeral.Arabic || numeral.Value is >= ShortestYear and < LongestYear);

    private static int DigitsOf(double value)
    {
        if (value >= Longest) return MostDigits;
        var digits = (long)Math.Round(value * Thousandths);
        while (digits > 0 && digits % 10 == 0) digits /= 10;
        return digits < 10 ? 1 : digits < 100 ? 2 : MostDigits;
    }

    private static int HashOf(double value)
    {
        var bits = (ulong)BitConverter.DoubleToInt64Bits(value) * 0x9E37_79B9_7F4A_7C15;
        return (int)(bits >> 32);
    }
}
