namespace Ganhuo.Segmenting.Phrases;

/// <summary>One step of a <see cref="GapPhrase"/>.</summary>
/// <param name="Kind">What it takes.</param>
/// <param name="Literal">The characters of a literal; empty for other kinds.</param>
/// <param name="Least">Fewest characters of a gap.</param>
/// <param name="Most">Most characters of a gap.</param>
internal sealed record GapStep(GapKind Kind, string Literal, int Least, int Most);
