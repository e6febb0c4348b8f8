namespace Ganhuo.Training.Evaluating;

/// <summary>A problem and what answers it, by the line each begins on; a problem alone is answered by nothing.</summary>
internal sealed record GoldLink(int? Problem, int? Cause, int? Measure);
