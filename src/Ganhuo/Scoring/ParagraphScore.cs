namespace Ganhuo.Scoring;

/// <summary>Level, score and composition of one paragraph.</summary>
/// <param name="Level">0 mostly checkable facts … 3 could be moved unchanged to any unit.</param>
/// <param name="Score">0–100, higher is more concrete.</param>
/// <param name="Composition">Shares of its content characters.</param>
public sealed record ParagraphScore(int Level, double Score, Composition Composition);
