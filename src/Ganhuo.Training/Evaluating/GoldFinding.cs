namespace Ganhuo.Training.Evaluating;

/// <summary>A planted or natural defect.</summary>
internal sealed record GoldFinding(string Rule, int Line, string? Note);
