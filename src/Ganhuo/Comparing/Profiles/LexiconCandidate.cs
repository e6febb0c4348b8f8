namespace Ganhuo.Comparing.Profiles;

/// <summary>A widespread passage that might stand in a lexicon.</summary>
/// <param name="Phrase">As a lexicon would have it: numbers as gaps.</param>
/// <param name="Kind">The lexicon's kind, by how many units use it.</param>
/// <param name="Passage">Where it was found.</param>
internal sealed record LexiconCandidate(string Phrase, string Kind, WidespreadPassage Passage);
