using Ganhuo.Segmenting;
using Ganhuo.Text;

namespace Ganhuo.Tests;

public sealed class ReportComparerTests
{
    private static readonly NamedReport Before = new("甲", new SourceText("全年组织干部培训十二次，走访企业三十二家。"));
    private static readonly NamedReport After = new("乙", new SourceText("全年组织干部培训十五次，走访企业四十家，化解矛盾两件。"));

    [Fact]
    public void Segmenter_behind_the_seam_cuts_the_words_that_are_measured()
    {
        var (usual, own) = (ReportComparer.Create().Compare(Before, After), ReportComparer.Create(new Letters()).Compare(Before, After));

        Assert.NotEqual(usual.Measures.AsEnumerable(), own.Measures);
        Assert.Equal(usual.Passages.AsEnumerable(), own.Passages);
    }

    [Fact]
    public void Compare_can_be_cancelled() => Assert.Throws<OperationCanceledException>(
        () => ReportComparer.Create().Compare(Before, After, new CancellationToken(canceled: true)));

    private sealed class Letters : IWordSegmenter
    {
        public void Segment(ReadOnlySpan<char> text, List<TextSpan> words)
        {
            for (var i = 0; i < text.Length; i++) words.Add(new TextSpan(i, i + 1));
        }
    }
}
