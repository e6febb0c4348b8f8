namespace Ganhuo.Training.Evaluating;

/// <summary>Where a paragraph changes its role: the words it changes at.</summary>
internal sealed record GoldPart(string From, string Role);
