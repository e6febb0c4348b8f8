namespace Ganhuo.Classifying;

/// <summary>
/// What speaks for each dimension of a paragraph that stands in a report: its words, the headings above it, what the
/// scheme makes of them, and its place. Log-linear; the weights are a conditional logit fitted on the development reports,
/// chosen with each report left out in turn, so that the probabilities are calibrated as they are.
/// </summary>
internal readonly ref struct DimensionEvidence
{
    private const double Words = 1.11, WordsFloor = 0.01;

    // A heading's words count by the dimension they speak for, whether or not they are sure enough to name it.
    private const double Nearest = 0.67, Next = 0.96, HeadingFloor = 0.05;
    private const double Named = 1.23;

    // What a report tells, owns up to or plans is about something, a numbered item above all; what no words of another
    // dimension mark is the unit's own business, and that is delivery. Under a heading of another topic it may be of none.
    private const double Nothing = -2.5, NumberedNothing = -0.6, LeadInNothing = 0.9, NothingUnderHeading = 1.5;
    private const double Business = 0.88;

    // In an item-by-item account all is rectification; the item is about what was rectified.
    private const double RectifiedItem = -2.65;

    private readonly double[] sums = new double[Vocabulary.DimensionCount];

    public DimensionEvidence(ReadOnlySpan<double> words)
    {
        for (var i = 0; i < sums.Length; i++) sums[i] = Words * Math.Log(words[i] + WordsFloor);
        sums[(int)Dimension.None] += Nothing;
        sums[(int)Dimension.Delivery] += Business;
    }

    /// <summary>A section heading above it and what its words speak for; the nearest is number 0.</summary>
    public void AddHeading(ReadOnlySpan<double> dimensions, int number)
    {
        if (number > 1) return;
        var weight = number == 0 ? Nearest : Next;
        for (var i = 0; i < sums.Length; i++) sums[i] += weight * Math.Log(dimensions[i] + HeadingFloor);
    }

    /// <summary>The dimension that a heading names, by the scheme or surely enough by its words.</summary>
    public void AddNamed(Dimension dimension)
    {
        sums[(int)dimension] += Named;
        sums[(int)Dimension.None] += NothingUnderHeading;
    }

    public void AddPlace(bool numbered, bool leadIn, bool rectified)
    {
        if (numbered) sums[(int)Dimension.None] += NumberedNothing;
        if (leadIn) sums[(int)Dimension.None] += LeadInNothing;
        if (rectified) sums[(int)Dimension.Rectification] += RectifiedItem;
    }

    /// <summary>Writes the probability of each dimension; they add to 1.</summary>
    public void WriteTo(Span<double> probabilities)
    {
        var largest = double.NegativeInfinity;
        foreach (var sum in sums) largest = Math.Max(largest, sum);
        double all = 0;
        for (var i = 0; i < sums.Length; i++) all += probabilities[i] = Math.Exp(sums[i] - largest);
        for (var i = 0; i < sums.Length; i++) probabilities[i] /= all;
    }
}
