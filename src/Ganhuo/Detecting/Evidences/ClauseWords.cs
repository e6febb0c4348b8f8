using Ganhuo.Detecting.Formulas;
using Ganhuo.Segmenting.Phrases;

namespace Ganhuo.Detecting.Evidences;

/// <summary>The phrases of a text that evidence sources look at, by what they are to a clause; each sorted.</summary>
internal sealed class ClauseWords(PhraseHits phrases)
{
    /// <summary>Slogan numerals, universal documents and universal events.</summary>
    public ArraySegment<PhraseHit> Universal { get; } = phrases.Of("slogan-numeral", "universal-document", "universal-event");

    /// <summary>Formulas of the lexicon, required and boilerplate.</summary>
    public ArraySegment<PhraseHit> Formulas { get; } = phrases.Of(FormulaDetector.RequiredKind, FormulaDetector.BoilerplateKind);

    /// <summary>Words that make up names: places, organs, posts, event nouns.</summary>
    public ArraySegment<PhraseHit> Names { get; } = phrases.Of(
        "place", "post", "organ-function", "organ-noun", "generic-organ", "event-noun", "ranking-cue", "generic-modifier",
        "name-boundary");

    /// <summary>Words that formula is made of; a name does not hold them.</summary>
    public ArraySegment<PhraseHit> Vague { get; } = phrases.Of("vague-verb", "degree", "hedge", "wish", "abstract-noun");

    /// <summary>What names of places and organisations end in, and what tells of a clause how it is told.</summary>
    public ArraySegment<PhraseHit> Marks { get; } = phrases.Of(
        "place-ending", "organisation-ending", "narrated-norm", "narrated-habit", "narrated-done", "narrated-thought");
}
