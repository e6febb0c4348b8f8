namespace Ganhuo.Segmenting.Phrases;

/// <summary>One line of a lexicon file.</summary>
/// <param name="Phrase">What is matched, on normalised text; where it holds braces, as <see cref="GapPhrase"/> says.</param>
/// <param name="Kind">What the phrase is, such as <c>formula-required</c> or <c>dimension-cue</c>; see the map of kinds
/// in Knowledge/Lexicons/README.md.</param>
/// <param name="Tag">What it speaks for: a dimension key, a role key, a year group; empty where there is none.</param>
/// <param name="Weight">How strongly; 1 unless the file says otherwise.</param>
/// <param name="From">The year it came into use, or null.</param>
/// <param name="To">The last year it was in use, or null.</param>
internal sealed record LexiconEntry(string Phrase, string Kind, string Tag, double Weight, int? From, int? To);
