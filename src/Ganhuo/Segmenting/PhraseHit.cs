using Ganhuo.Text;

namespace Ganhuo.Segmenting;

/// <summary>One lexicon phrase found in the normalised text.</summary>
internal readonly record struct PhraseHit(TextSpan Span, LexiconEntry Entry);
