using Ganhuo.Segmenting;
using Ganhuo.Text;

namespace Ganhuo.Tests.Segmenting;

public sealed class JiebaSegmenterTests
{
    private static readonly JiebaSegmenter Segmenter = JiebaSegmenter.Create();

    [Theory]
    [InlineData("我来到北京清华大学", "我/来到/北京/清华大学")]
    [InlineData("他来到了网易杭研大厦", "他/来到/了/网易/杭研/大厦")]
    [InlineData("增长4.5%，达1200万元", "增长/4.5%/，/达/1200/万元")]
    [InlineData("第一行\r\n第二行\n\r", "第一行/\r\n/第二行/\n/\r")]
    [InlineData("𠮷祥😀", "𠮷/祥/😀")]
    [InlineData("１２ａ", "１/２/ａ")]
    [InlineData("", "")]
    public void Segment_cuts_as_jieba_documents_it(string text, string words) =>
        Assert.Equal(words, string.Join('/', Segmenter.Segment(text)));

    [Fact]
    public void Without_the_model_an_unknown_word_falls_into_characters_and_Latin_letters_stay_whole() =>
        Assert.Equal(["网易", "杭", "研", "iPhone15", "大厦"], Segmenter.Segment("网易杭研iPhone15大厦", hmm: HmmMode.Off));

    [Fact]
    public void Full_mode_gives_every_word_and_search_mode_the_short_ones_before_the_long()
    {
        Assert.Equal(["我", "来到", "北京", "清华", "清华大学", "华大", "大学"], Segmenter.Segment("我来到北京清华大学", SegmentMode.Full));
        Assert.Equal(["清华", "华大", "大学", "清华大学"], Segmenter.Segment("清华大学", SegmentMode.Search));
    }

    // Not as attribute data: an attribute is stored as UTF-8, which has no lone surrogate.
    [Fact]
    public void A_lone_surrogate_is_a_word_of_its_own()
    {
        Assert.Equal(["\ud842"], Segmenter.Segment("\ud842"));
        Assert.Equal(["\udfb7", "\ud842"], Segmenter.Segment("\udfb7\ud842"));
        Assert.Equal(["清", "\ud842", "华"], Segmenter.Segment("清\ud842华"));
    }

    [Fact]
    public void A_block_longer_than_the_stack_space_is_cut_like_a_short_one()
    {
        string once = "坚持以习近平新时代中国特色社会主义思想为指导全面贯彻落实";
        IReadOnlyList<string> words = Segmenter.Segment(once);

        IReadOnlyList<string> many = Segmenter.Segment(string.Concat(Enumerable.Repeat(once, 5_000)));

        Assert.Equal(Enumerable.Repeat(words, 5_000).SelectMany(w => w), many);
    }

    [Fact]
    public void Words_tile_the_text()
    {
        var strings = new JiebaStrings();
        var words = new List<TextSpan>();
        for (int n = 9_000_000; n < 9_005_000; n++)
        {
            string text = strings[n];
            words.Clear();
            Segmenter.Segment(text, words);
            int end = 0;
            foreach (TextSpan word in words)
            {
                Assert.Equal(end, word.Start);
                Assert.True(word.Length > 0);
                end = word.End;
            }

            Assert.Equal(text.Length, end);
        }
    }

    [Theory]
    [InlineData(SegmentMode.Default)]
    [InlineData(SegmentMode.Full)]
    [InlineData(SegmentMode.Search)]
    public void Segment_into_a_sink_allocates_nothing(SegmentMode mode)
    {
        string text = string.Concat(Enumerable.Repeat("他来到了网易杭研大厦，增长4.5%。", 400)) + new string('研', 1_000);
        var sink = new Counter();
        Segmenter.Segment(text, ref sink, mode);
        int once = sink.Count;

        long before = GC.GetAllocatedBytesForCurrentThread();
        Segmenter.Segment(text, ref sink, mode);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(2 * once, sink.Count);
    }

    [Theory]
    [InlineData("北京", "ns")]
    [InlineData("加强", "v")]
    [InlineData("的", "uj")]
    [InlineData("清华大", null)]
    [InlineData("杭研", null)]
    [InlineData("", null)]
    [InlineData("，", null)]
    public void PartOfSpeech_is_the_dictionarys(string word, string? tag) =>
        Assert.Equal(tag, Segmenter.PartOfSpeech(word));

    private record struct Counter(int Count) : ITokenSink
    {
        public void OnToken(int start, int end) => Count++;
    }
}
