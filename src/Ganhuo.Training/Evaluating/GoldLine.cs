namespace Ganhuo.Training.Evaluating;

/// <summary>A non-blank line; headings and title lines have no level.</summary>
internal sealed record GoldLine(
    int Line, string Role, string Dimension, int? Level, IReadOnlyList<GoldPart>? Parts);
