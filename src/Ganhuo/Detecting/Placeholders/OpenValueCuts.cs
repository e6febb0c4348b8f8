using Ganhuo.Segmenting;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Placeholders;

/// <summary>Where words begin: those that leave a value open begin with a word.</summary>
internal static class OpenValueCuts
{
    private static readonly JiebaSegmenter Words = JiebaSegmenter.Create();

    /// <summary>
    /// Writes where the words between two places of a line begin, and where the last ends; returns how many numbers that are.
    /// </summary>
    /// <param name="line">The line.</param>
    /// <param name="start">The first place.</param>
    /// <param name="end">The second.</param>
    /// <param name="cuts">Room for one more than there are characters.</param>
    public static int Of(ReadOnlySpan<char> line, int start, int end, Span<int> cuts)
    {
        var sink = new Cuts(cuts, start);
        Words.Segment(line[start..end], ref sink);
        return sink.End(end);
    }

    private ref struct Cuts(Span<int> cuts, int start) : ITokenSink
    {
        private readonly Span<int> cuts = cuts;
        private int count;

        public void OnToken(int from, int to) => cuts[count++] = start + from;

        public int End(int end)
        {
            cuts[count++] = end;
            return count;
        }
    }
}
