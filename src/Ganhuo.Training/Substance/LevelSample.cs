namespace Ganhuo.Training.Substance;

/// <summary>A labelled paragraph as the level sees it.</summary>
/// <param name="Writer">Who wrote and labelled it.</param>
/// <param name="Characters">Its length.</param>
/// <param name="Level">The label.</param>
/// <param name="Score">Score of the paragraph, from a narration model that has not seen its writer.</param>
/// <param name="Told">Share of its characters in clauses that only tell.</param>
/// <param name="Facts">Clauses with evidence.</param>
/// <param name="HasSlot">Whether a slot waits to be filled.</param>
internal sealed record LevelSample(string Writer, int Characters, int Level, double Score, double Told, int Facts, bool HasSlot)
{
    /// <summary>Whether it stands in a whole report.</summary>
    public bool InReport { get; init; }
}
