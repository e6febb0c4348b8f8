namespace Ganhuo.Detecting.Structure.Counts;

/// <summary>How far off a number may be to be a slip of the pen rather than a number of something else.</summary>
internal static class Slips
{
    private const decimal LargestShare = 0.1m;
    private const int AlwaysOne = 2, FewestDigits = 2, MostDigits = 8;

    /// <summary>A tenth at most, one or two of what is counted one by one, or one digit written for another.</summary>
    public static bool IsLikely(decimal made, StatedAmount stated) =>
        IsNear(made, stated) || (made != stated.Value && IsOfOneDigit(made, stated));

    /// <summary>A tenth at most, or one or two of what is counted one by one: of two numbers one digit proves little.</summary>
    public static bool IsNear(decimal made, StatedAmount stated) =>
        Math.Abs(made - stated.Value) is > 0 and var off && ((off <= AlwaysOne && stated.Scale == 1) || off <= stated.Value * LargestShare);

    /// <summary>Whether a sum is off only because not all is written to the same digit: 1.2万人 of 6300人 and 5900人.</summary>
    public static bool IsRounding(decimal sum, StatedAmount of, List<StatedAmount> parts)
    {
        // Cut off instead of rounded, the whole may be nearly one less.
        var (most, finer) = (0m, false);
        foreach (var part in parts)
        {
            // 60万元 beside 45.5万元 is exact, 1.5亿元 beside 6000万元 need not be.
            if (part.Step > of.Step && (part.Decimals > 0 || part.Scale > of.Scale)) most += part.Step / 2;
            finer |= part.Step < of.Step;
        }

        var off = Math.Abs(sum - of.Value);
        return off <= most || (finer && (sum > of.Value ? off < of.Step : off * 2 <= of.Step));
    }

    /// <summary>Whether the two are written with as many digits and differ in one: 86 and 96.</summary>
    public static bool IsOfOneDigit(decimal made, StatedAmount stated)
    {
        var (one, other) = (made / stated.Step, stated.Value / stated.Step);
        if (one != decimal.Truncate(one) || one <= 0 || one > int.MaxValue || other > int.MaxValue) return false;
        var (differing, digits) = (0, 0);
        for (int left = (int)one, right = (int)other; left > 0 || right > 0; left /= 10, right /= 10, digits++)
        {
            if (left == 0 || right == 0) return false;
            if (left % 10 != right % 10) differing++;
        }

        return differing == 1 && digits is >= FewestDigits and <= MostDigits;
    }
}
