using Ganhuo.Segmenting;
using Ganhuo.Text;

namespace Ganhuo.Comparing;

/// <summary>
/// Stickiness: of the words of a report, the share that stands in sentences with a phrase of eight words that the earlier
/// report has too. After T. Dyer, M. Lang and L. Stice-Lawrence, "The evolution of 10-K textual disclosure: Evidence from
/// Latent Dirichlet Allocation", Journal of Accounting and Economics 64 (2017), 221–245. Words are those of the segmenter;
/// sentences end at 。！？； and line ends, and no phrase runs over the end of one.
/// </summary>
internal static class Stickiness
{
    private const int PhraseWords = 8;
    private const string SentenceEnds = "。！？；!?;\n\r";

    /// <summary>Between 0 and 1; 0 where the later report has no words.</summary>
    public static double Of(NormalText before, NormalText after, IWordSegmenter segmenter)
    {
        var earlier = Sentences(before, segmenter).SelectMany(Phrases).ToHashSet(StringComparer.Ordinal);
        int words = 0, sticky = 0;
        foreach (var sentence in Sentences(after, segmenter))
        {
            words += sentence.Count;
            if (Phrases(sentence).Any(earlier.Contains)) sticky += sentence.Count;
        }

        return words == 0 ? 0 : (double)sticky / words;
    }

    private static IEnumerable<List<string>> Sentences(NormalText text, IWordSegmenter segmenter)
    {
        var spans = new List<TextSpan>();
        segmenter.Segment(text.Content, spans);
        var sentence = new List<string>();
        foreach (var span in spans)
        {
            var word = text.Content[span.Start..span.End];
            if (ContentCharacter.Count(word) > 0) sentence.Add(word);
            else if (word.AsSpan().ContainsAny(SentenceEnds) && sentence.Count > 0)
            {
                yield return sentence;
                sentence = [];
            }
        }

        if (sentence.Count > 0) yield return sentence;
    }

    private static IEnumerable<string> Phrases(List<string> sentence)
    {
        for (var at = 0; at + PhraseWords <= sentence.Count; at++)
            yield return string.Join(' ', sentence.GetRange(at, PhraseWords));
    }
}
