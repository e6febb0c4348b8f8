namespace Ganhuo.Training.Evaluating;

/// <summary>Evidence of a lone paragraph.</summary>
internal sealed record GoldSpan(string Kind, string Text);
