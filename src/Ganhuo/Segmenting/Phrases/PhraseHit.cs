using Ganhuo.Text;

namespace Ganhuo.Segmenting.Phrases;

/// <summary>One lexicon phrase found in the normalised text.</summary>
internal readonly record struct PhraseHit(TextSpan Span, LexiconEntry Entry);
