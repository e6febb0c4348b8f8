using Ganhuo.Comparing.Folding;
using Ganhuo.Comparing.Profiles;

namespace Ganhuo.Comparing.Reuse;

/// <summary>
/// The fingerprints of a folded text. Passage grams are winnowed (Schleimer, Wilkerson and Aiken, "Winnowing: local
/// algorithms for document fingerprinting", 2003), so that any run of <see cref="ReuseParameters.Guarantee"/> common
/// symbols shares one; seed grams are a fixed share of all, for copies whose words were substituted.
/// </summary>
internal static class Fingerprinter
{
    private const int Window = ReuseParameters.Guarantee - ReuseParameters.PassageGram + 1;

    /// <summary>Adds the fingerprints of <paramref name="text"/> to <paramref name="postings"/>, passage grams first.</summary>
    public static void Add(FoldedText text, int report, List<Posting> postings)
    {
        AddPassages(text, report, postings);
        AddSeeds(text.Symbols, text.Opens, report, postings);
    }

    /// <summary>The number of passage grams of a text: what containment is a share of.</summary>
    public static int CountPassages(FoldedText text)
    {
        var postings = new List<Posting>();
        AddPassages(text, 0, postings);
        return postings.Count;
    }

    // Winnowed over what is left when the formulas are taken out.
    private static void AddPassages(FoldedText text, int report, List<Posting> postings)
    {
        var (symbols, places) = WithoutFormulas(text);
        var hashes = GramHash.Of(symbols, ReuseParameters.PassageGram);
        var grams = hashes.Length;
        var least = -1;
        for (var end = Math.Min(Window, grams); end <= grams && grams > 0; end++)
        {
            var first = Math.Max(0, end - Window);
            var before = least;
            if (least < first) least = LeastOf(hashes, first, end);
            else if (hashes[end - 1] <= hashes[least]) least = end - 1;
            if (least != before) postings.Add(new Posting(High(hashes[least]) & ~1u, report, places[least]));
        }
    }

    private static (char[] Symbols, int[] Places) WithoutFormulas(FoldedText text)
    {
        var (symbols, places, length) = (new char[text.Length], new int[text.Length], 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (text.InFormula[i]) continue;
            symbols[length] = text.Symbols[i];
            places[length++] = i;
        }

        return (symbols[..length], places[..length]);
    }

    // The rightmost of equal ones, so that a run of one gram is sampled once a window.
    private static int LeastOf(ulong[] hashes, int first, int end)
    {
        var least = first;
        for (var i = first + 1; i < end; i++)
            if (hashes[i] <= hashes[least]) least = i;
        return least;
    }

    // Set phrases live inside clauses: a gram that runs over from one clause to the next is rarely anybody else's, so
    // all of these are kept, and of the others a sample.
    private static void AddSeeds(ReadOnlySpan<char> symbols, ReadOnlySpan<bool> opens, int report, List<Posting> postings)
    {
        var hashes = GramHash.Of(symbols, ReuseParameters.SeedGram);
        for (var i = 0; i < hashes.Length; i++)
            if (opens.Slice(i + 1, ReuseParameters.SeedGram - 1).Contains(true)
                || (High(hashes[i]) >> 1) % ReuseParameters.SeedSampling == 0)
                postings.Add(new Posting(High(hashes[i]) | 1u, report, i));
    }

    private static uint High(ulong hash) => (uint)(hash >> 32);
}
