using Ganhuo.Detecting.Substance;

namespace Ganhuo.Scoring;

/// <summary>Reads the level of a paragraph off its score and its facts.</summary>
/// <param name="Told">What a clause that only tells is worth, where one with a figure or a name is worth 1.</param>
/// <param name="Zero">Score, what is only told at its worth, from which a paragraph with a fact is level 0.</param>
/// <param name="One">Such a score from which it is level 1.</param>
/// <param name="OneFloor">Such a score from which it is level 1 if it holds <paramref name="OneFacts"/> facts.</param>
/// <param name="OneFacts">How many clauses with a fact carry a long framing.</param>
internal readonly record struct LevelBounds(double Told, double Zero, double One, double OneFloor, double OneFacts)
{
    public static LevelBounds Of(SubstanceWeights weights) =>
        new(weights.Told, weights.LevelZero, weights.LevelOne, weights.LevelOneFloor, weights.LevelOneFacts);

    /// <summary>
    /// 0 to 3; never lower where the score or the facts are fewer, or where more of the same facts is only told. A single
    /// fact is a local hook, and so is a slot where a figure belongs; a masked name is none.
    /// </summary>
    /// <param name="score">Score of the paragraph.</param>
    /// <param name="told">Share of its characters in clauses that only tell.</param>
    /// <param name="facts">Clauses with a fact.</param>
    /// <param name="hasSlot">Whether a slot waits to be filled.</param>
    public int Of(double score, double told, int facts, bool hasSlot)
    {
        if (facts == 0) return hasSlot ? 2 : 3;
        var weighed = score - (100 * (1 - Told) * told);
        if (weighed >= Zero) return 0;
        return weighed >= One || (weighed >= OneFloor && facts >= OneFacts) ? 1 : 2;
    }
}
