namespace Ganhuo.Comparing;

/// <summary>
/// The fingerprints of a folded text. Passage grams are winnowed (Schleimer, Wilkerson and Aiken, "Winnowing: local
/// algorithms for document fingerprinting", 2003), so that any run of <see cref="ReuseParameters.Guarantee"/> common
/// symbols shares one; seed grams are a fixed share of all, for copies whose words were substituted.
/// </summary>
internal static class Fingerprinter
{
    private const ulong Multiplier = 0x9E3779B97F4A7C15;
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
        var grams = symbols.Length - ReuseParameters.PassageGram + 1;
        if (grams <= 0) return;
        var hashes = new uint[grams];
        Hash(symbols, ReuseParameters.PassageGram, hashes);
        var least = -1;
        for (var end = Math.Min(Window, grams); end <= grams; end++)
        {
            var first = Math.Max(0, end - Window);
            var before = least;
            if (least < first) least = LeastOf(hashes, first, end);
            else if (hashes[end - 1] <= hashes[least]) least = end - 1;
            if (least != before) postings.Add(new Posting(hashes[least] & ~1u, report, places[least]));
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
    private static int LeastOf(uint[] hashes, int first, int end)
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
        var grams = symbols.Length - ReuseParameters.SeedGram + 1;
        if (grams <= 0) return;
        var hashes = new uint[grams];
        Hash(symbols, ReuseParameters.SeedGram, hashes);
        for (var i = 0; i < grams; i++)
            if (opens.Slice(i + 1, ReuseParameters.SeedGram - 1).Contains(true)
                || (hashes[i] >> 1) % ReuseParameters.SeedSampling == 0)
                postings.Add(new Posting(hashes[i] | 1u, report, i));
    }

    private static void Hash(ReadOnlySpan<char> symbols, int gram, Span<uint> hashes)
    {
        var (hash, power) = (0UL, 1UL);
        for (var i = 0; i < gram; i++) power *= Multiplier;
        for (var i = 0; i < symbols.Length; i++)
        {
            hash = (hash * Multiplier) + symbols[i] + 1;
            if (i >= gram) hash -= power * ((ulong)symbols[i - gram] + 1);
            if (i >= gram - 1) hashes[i - gram + 1] = Mix(hash);
        }
    }

    // The rolling hash alone is poor in its low bits.
    private static uint Mix(ulong hash)
    {
        hash = (hash ^ (hash >> 33)) * 0xFF51AFD7ED558CCD;
        hash = (hash ^ (hash >> 33)) * 0xC4CEB9FE1A85EC53;
        return (uint)(hash >> 32);
    }
}
