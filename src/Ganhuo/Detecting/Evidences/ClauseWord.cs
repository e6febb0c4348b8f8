using Ganhuo.Text;

namespace Ganhuo.Detecting.Evidences;

/// <summary>A lexicon phrase that begins in a clause.</summary>
/// <param name="Span">Where; it may end behind the clause.</param>
/// <param name="Kind">What it is, one bit.</param>
/// <param name="Entry">Index of its lexicon entry.</param>
internal readonly record struct ClauseWord(TextSpan Span, WordKinds Kind, int Entry)
{
    /// <summary>Whether it is of one of those kinds.</summary>
    public bool Is(WordKinds kinds) => (Kind & kinds) != 0;
}
