namespace Ganhuo.Training.Evaluating;

/// <summary>A section in order; the preamble has a null heading.</summary>
internal sealed record GoldSection(int Line, string Role, string? Heading, int Level);
