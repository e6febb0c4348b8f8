namespace Ganhuo.Detecting.Structure.Repeats;

/// <summary>
/// What the paragraph being read has in common with one before it: how many grams, and the run of its own where they stand
/// closest together. A gram in common counts one, and each between two of them that is not takes one away.
/// </summary>
internal struct CommonRun
{
    private int score, last, start;

    /// <summary>How many grams are in both.</summary>
    public int Shared { get; private set; }

    /// <summary>What the best run counts, and where it begins and ends among the distinct grams of the paragraph being read.</summary>
    public int Best { get; private set; }

    public int First { get; private set; }

    public int End { get; private set; }

    /// <summary>Adds a gram in common: the one at <paramref name="at"/> of the paragraph being read.</summary>
    public void Meet(int at)
    {
        Shared++;
        score -= at - last - 1;
        if (score <= 0) (score, start) = (0, at);
        (score, last) = (score + 1, at);
        if (score > Best) (Best, First, End) = (score, start, at + 1);
    }
}
