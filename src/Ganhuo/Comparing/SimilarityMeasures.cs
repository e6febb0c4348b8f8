using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Ganhuo.Segmenting;
using Ganhuo.Text;

namespace Ganhuo.Comparing;

/// <summary>The measures of change between two reports that the literature uses, over words.</summary>
/// <remarks>
/// <c>brownTucker</c>: Brown and Tucker, "Large-sample evidence on firms' year-over-year MD&amp;A modifications" (2011): 1 − the
/// cosine of the vectors of word counts, before their correction for length. <c>cosine</c>, <c>jaccard</c>, <c>minimumEdit</c> and
/// <c>simple</c>: Cohen, Malloy and Nguyen, "Lazy Prices" (2020): here the cosine of word counts, the share of common among all
/// different words, 1 − word edits over the words of both, and the words in the longest common subsequence over the mean length.
/// <c>stickiness</c>: see <see cref="Stickiness"/>; the first text is the earlier one.
/// </remarks>
internal static class SimilarityMeasures
{
    // Beyond, the two measures that compare every word with every word are left out: they take time and say little.
    private const int MostWords = 20_000;

    // Stickiness has its place in the order that is shown, before the two that are left out of long texts.
    private const int BesideSticky = 3;

    /// <summary>The names of the measures that need nothing but words, in their order.</summary>
    public static ImmutableArray<string> Names { get; } = ["brownTucker", "cosine", "jaccard", "minimumEdit", "simple"];

    /// <summary>All measures, by name.</summary>
    public static ImmutableArray<KeyValuePair<string, double>> Of(NormalText a, NormalText b, IWordSegmenter segmenter)
    {
        var values = Of(ReportWords.Of(a, segmenter), ReportWords.Of(b, segmenter));
        var measures = ImmutableArray.CreateBuilder<KeyValuePair<string, double>>();
        for (var i = 0; i < values.Length; i++)
        {
            if (i == BesideSticky) measures.Add(new("stickiness", Stickiness.Of(a, b, segmenter)));
            if (!double.IsNaN(values[i])) measures.Add(new(Names[i], values[i]));
        }

        return measures.DrainToImmutable();
    }

    /// <summary>The values of <see cref="Names"/> for the words of two texts; NaN for what texts of that length are spared.</summary>
    public static double[] Of(uint[] a, uint[] b)
    {
        var ids = new Dictionary<uint, int>();
        var wordsA = Numbered(a, ids);
        var differentA = ids.Count;
        var wordsB = Numbered(b, ids);
        var (countsA, countsB) = (Counts(wordsA, ids.Count), Counts(wordsB, ids.Count));
        var cosine = Cosine(countsA, countsB);
        var (edit, simple) = Math.Max(a.Length, b.Length) > MostWords ? (double.NaN, double.NaN) : Aligned(wordsA, wordsB, differentA);
        return [1 - cosine, cosine, Jaccard(countsA, countsB), edit, simple];
    }

    // What both begin or end with costs no edit, and is in common.
    private static (double Edit, double Simple) Aligned(ReadOnlySpan<int> a, ReadOnlySpan<int> b, int differentA)
    {
        var words = a.Length + b.Length;
        var (head, tail) = (a.CommonPrefixLength(b), 0);
        while (tail < Math.Min(a.Length, b.Length) - head && a[^(tail + 1)] == b[^(tail + 1)]) tail++;
        using var alignment = new WordAlignment(a[head..^tail], differentA);
        var (edits, common) = (alignment.Edits(b[head..^tail]), head + tail + alignment.Common(b[head..^tail]));
        return (1 - (edits / (double)Math.Max(1, words)), words == 0 ? 1 : 2.0 * common / words);
    }

    private static int[] Numbered(uint[] words, Dictionary<uint, int> ids)
    {
        var numbers = new int[words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(ids, words[i], out var known);
            if (!known) id = ids.Count - 1;
            numbers[i] = id;
        }

        return numbers;
    }

    private static int[] Counts(int[] words, int length)
    {
        var counts = new int[length];
        foreach (var word in words) counts[word]++;
        return counts;
    }

    private static double Cosine(int[] a, int[] b)
    {
        var (dot, normA, normB) = (0.0, 0.0, 0.0);
        for (var i = 0; i < a.Length; i++)
        {
            dot += (double)a[i] * b[i];
            normA += (double)a[i] * a[i];
            normB += (double)b[i] * b[i];
        }

        return normA == 0 && normB == 0 ? 1 : normA == 0 || normB == 0 ? 0 : Math.Min(1, dot / Math.Sqrt(normA * normB));
    }

    private static double Jaccard(int[] a, int[] b)
    {
        var common = 0;
        for (var i = 0; i < a.Length; i++)
            if (a[i] > 0 && b[i] > 0) common++;
        return a.Length == 0 ? 1 : common / (double)a.Length;
    }
}
