using Ganhuo.Text;

namespace Ganhuo.Detecting.Structure.Repeats;

/// <summary>A sentence that may tell what an earlier one of its paragraph tells, and how it is found out.</summary>
/// <param name="Row">Row of the paragraph.</param>
/// <param name="Start">Offset of its first character in the text of the paragraph.</param>
/// <param name="End">Offset behind its last, the mark that ends it left out.</param>
internal readonly record struct ToldSentence(int Row, int Start, int End)
{
    /// <summary>What ends a sentence here.</summary>
    public const string Ends = "。；！？";

    // What a sentence must count of pairs of characters to be looked at, and how many of them must have been met before: short ones are
    // parallel by art (对有利于发展的，坚决支持；对不利于发展的，坚决革除).
    // What is word for word the same needs fewer.
    private const int FewestGrams = 20, FewestOfSame = 10;
    private const double MostlyMet = 0.7;

    // Sentences of one paragraph that say different things share a third of their pairs at most.
    private const double Alike = 0.6;

    /// <summary>Whether so many pairs, so many of them met before in the paragraph, are worth a look.</summary>
    public static bool MayBe(int grams, int met) =>
        grams >= FewestGrams ? met >= grams * MostlyMet : grams >= FewestOfSame && met == grams;

    /// <summary>The first sentence before it that it repeats, by offsets of the body; empty where there is none.</summary>
    public TextSpan EarlierIn(ReadOnlySpan<char> body)
    {
        var said = body[Start..End];
        var grams = GramsOf(said);
        var mustBeSame = grams.Count < FewestGrams;
        for (int from = 0, to; from < Start; from = to + 1)
        {
            to = body[from..Start].IndexOfAny(Ends) is >= 0 and var stop ? from + stop : Start;
            if (2 * (to - from) < said.Length || to - from > 2 * said.Length) continue;
            var other = body[from..to];
            if (mustBeSame)
            {
                if (said.SequenceEqual(other)) return new TextSpan(from, to);
                continue;
            }

            var others = GramsOf(other);
            var shared = grams.Count(others.Contains);
            if (shared >= (grams.Count + others.Count - shared) * Alike && Agrees(said, other))
                return new TextSpan(from, to);
        }

        return default;
    }

    private static bool Agrees(ReadOnlySpan<char> one, ReadOnlySpan<char> other) =>
        (one.Length < other.Length ? ToldFigures.Agreement(one, other) : ToldFigures.Agreement(other, one)).IsNearlyWhole;

    private static HashSet<int> GramsOf(ReadOnlySpan<char> said)
    {
        var grams = new HashSet<int>(said.Length);
        for (var at = 1; at < said.Length; at++)
            if (ToldParagraphs.IsPaired(said[at - 1]) && ToldParagraphs.IsPaired(said[at])) grams.Add((said[at - 1] << 16) | said[at]);
        return grams;
    }
}
