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

    public static ImmutableArray<KeyValuePair<string, double>> Of(NormalText a, NormalText b, IWordSegmenter segmenter)
    {
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        var (wordsA, wordsB) = (Words(a, segmenter, ids), Words(b, segmenter, ids));
        var (countsA, countsB) = (Counts(wordsA, ids.Count), Counts(wordsB, ids.Count));
        var cosine = Cosine(countsA, countsB);
        var measures = ImmutableArray.CreateBuilder<KeyValuePair<string, double>>();
        measures.Add(new("brownTucker", 1 - cosine));
        measures.Add(new("cosine", cosine));
        measures.Add(new("jaccard", Jaccard(countsA, countsB)));
        measures.Add(new("stickiness", Stickiness.Of(a, b, segmenter)));
        if (Math.Max(wordsA.Count, wordsB.Count) > MostWords) return measures.DrainToImmutable();
        var (edits, common) = Align(wordsA, wordsB);
        var words = Math.Max(1, wordsA.Count + wordsB.Count);
        measures.Add(new("minimumEdit", 1 - (edits / (double)words)));
        measures.Add(new("simple", wordsA.Count + wordsB.Count == 0 ? 1 : 2.0 * common / words));
        return measures.DrainToImmutable();
    }

    private static List<int> Words(NormalText text, IWordSegmenter segmenter, Dictionary<string, int> ids)
    {
        var spans = new List<TextSpan>();
        segmenter.Segment(text.Content, spans);
        var words = new List<int>(spans.Count);
        foreach (var span in spans)
        {
            var word = text.Content[span.Start..span.End];
            if (ContentCharacter.Count(word) == 0) continue;
            ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(ids, word, out var known);
            if (!known) id = ids.Count - 1;
            words.Add(id);
        }

        return words;
    }

    private static int[] Counts(List<int> words, int length)
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

    // Edit distance and longest common subsequence in one sweep.
    private static (int Edits, int Common) Align(List<int> a, List<int> b)
    {
        var edits = Enumerable.Range(0, b.Count + 1).ToArray();
        var common = new int[b.Count + 1];
        for (var i = 0; i < a.Count; i++)
        {
            var (editBefore, commonBefore) = (edits[0], 0);
            edits[0] = i + 1;
            for (var j = 1; j <= b.Count; j++)
            {
                var (editAbove, commonAbove) = (edits[j], common[j]);
                var isSame = a[i] == b[j - 1];
                edits[j] = Math.Min(editBefore + (isSame ? 0 : 1), Math.Min(edits[j - 1], editAbove) + 1);
                common[j] = isSame ? commonBefore + 1 : Math.Max(common[j - 1], commonAbove);
                (editBefore, commonBefore) = (editAbove, commonAbove);
            }
        }

        return (edits[^1], common[^1]);
    }
}
