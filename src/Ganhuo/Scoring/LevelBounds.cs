using Ganhuo.Detecting.Substance;

namespace Ganhuo.Scoring;

/// <summary>Reads the level of a paragraph off its score and its facts.</summary>
/// <param name="Zero">Score from which a paragraph with a fact is level 0.</param>
/// <param name="One">Score from which it is level 1.</param>
/// <param name="OneFloor">Score from which it is level 1 if it holds <paramref name="OneFacts"/> facts.</param>
/// <param name="OneFacts">How many clauses with a fact carry a long framing.</param>
internal readonly record struct LevelBounds(double Zero, double One, double OneFloor, double OneFacts)
{
    public static LevelBounds Of(SubstanceWeights weights) =>
        new(weights.LevelZero, weights.LevelOne, weights.LevelOneFloor, weights.LevelOneFacts);

    /// <summary>
    /// 0 to 3; never lower where the score or the facts are fewer. A single fact is a local hook, and so is a slot where
    /// a figure belongs; a masked name is none.
    /// </summary>
    public int Of(double score, int facts, bool hasSlot)
    {
        if (facts == 0) return hasSlot ? 2 : 3;
        if (score >= Zero) return 0;
        return score >= One || (score >= OneFloor && facts >= OneFacts) ? 1 : 2;
    }
}
