using Ganhuo.Comparing.Profiles;
using Ganhuo.Segmenting;
using Ganhuo.Text;

namespace Ganhuo.Comparing;

/// <summary>
/// The words of a report in their order, each as 32 bits of its hash: enough to tell the thousands of two reports apart, and
/// small enough to be kept for each report of an archive. What has no letter, digit or Han in it is no word.
/// </summary>
internal static class ReportWords
{
    public static uint[] Of(NormalText text, IWordSegmenter segmenter)
    {
        var spans = new List<TextSpan>();
        segmenter.Segment(text.Content, spans);
        var (words, length) = (new uint[spans.Count], 0);
        foreach (var span in spans)
        {
            var word = text.Slice(span);
            if (ContentCharacter.Count(word) > 0) words[length++] = (uint)(GramHash.Of(word) >> 32);
        }

        return words[..length];
    }
}
