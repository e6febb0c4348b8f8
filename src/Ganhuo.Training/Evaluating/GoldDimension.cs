namespace Ganhuo.Training.Evaluating;

/// <summary>An official dimension of the scheme and the lines that report on it.</summary>
internal sealed record GoldDimension(string Name, bool Present, IReadOnlyList<int>? Lines);
