namespace Ganhuo.Training.Evaluating;

/// <summary>Something a reader would check.</summary>
internal sealed record GoldEvidence(int Line, string Kind, string Text);
