namespace Ganhuo.Segmenting;

/// <summary>
/// How jieba cuts what is not Han inside an unknown run: a number or word, with decimals and a percent sign, is one
/// token; so is whatever stands between two of them.
/// </summary>
internal static class LatinRun
{
    private const ushort FullStop = 66, PercentSign = 68, LastDigit = 10;

    /// <summary>The end of the token that begins at <paramref name="start"/>, not beyond the next Han character.</summary>
    internal static int End(ReadOnlySpan<ushort> codes, int start)
    {
        int i = start, end = codes.Length;
        if (!CharacterCodes.IsLetterOrDigit(codes[i]))
        {
            while (i < end && !CharacterCodes.IsLetterOrDigit(codes[i]) && !CharacterCodes.IsHan(codes[i])) i++;
            return i;
        }

        while (i < end && CharacterCodes.IsLetterOrDigit(codes[i])) i++;
        if (i + 1 < end && codes[i] == FullStop && IsDigit(codes[i + 1]))
        {
            i += 2;
            while (i < end && IsDigit(codes[i])) i++;
        }

        return i < end && codes[i] == PercentSign ? i + 1 : i;
    }

    private static bool IsDigit(ushort code) => code - 1u < LastDigit;
}
