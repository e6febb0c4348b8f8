using FsCheck;
using FsCheck.Fluent;
using Ganhuo.Segmenting.Phrases;

namespace Ganhuo.Tests.Segmenting.Phrases;

public sealed class GapPhraseTests
{
    [Theory]
    [InlineData("第{d}次", "第12次", 4)]
    [InlineData("第{d}次", "第次", -1)]
    [InlineData("第{d}次", "第十二次", -1)]
    [InlineData("第{n}次", "第二十一次会议", 5)]
    [InlineData("第{d}", "第2023年", 5)]
    [InlineData("甲{d}3", "甲123", -1)]
    [InlineData("以{2-4}为抓手", "以项目建设为抓手", 8)]
    [InlineData("以{2-4}为抓手", "以它为抓手", -1)]
    [InlineData("以{2-4}为抓手", "以项目建设工作为抓手", -1)]
    [InlineData("以{0-4}为抓手", "以为抓手", 4)]
    [InlineData("以{1-9}为抓手", "以改革，为抓手", -1)]
    [InlineData("以{1-9}为抓手", "以改革 为抓手", -1)]
    [InlineData("以{1-9}为抓手", "以改\n革为抓手", -1)]
    [InlineData("以{2-4}为抓手", "以", -1)]
    [InlineData("以{2-4}为抓手", "以项目为抓", -1)]
    [InlineData("以{2-4}为抓手", "以项为抓手为抓手", 8)]
    [InlineData("把{1-6}是", "把甲是乙是", 3)]
    [InlineData("坚持{1-4}与{1-4}相结合", "坚持学用与考评相结合", 10)]
    [InlineData("把{1-6}是{1-6}是", "把甲是乙是丙是", 5)]
    public void A_phrase_with_gaps_ends_at_the_nearest_place_that_fits(string phrase, string text, int end)
    {
        var gap = GapPhrase.Parse(phrase);

        Assert.StartsWith(gap.Anchor, text, StringComparison.Ordinal);
        Assert.Equal(end, gap.EndOf(text, gap.Anchor.Length));
    }

    [Theory]
    [InlineData("{d}次")]
    [InlineData("}甲")]
    [InlineData("甲{d")]
    [InlineData("甲}乙")]
    [InlineData("甲{d}}")]
    [InlineData("甲{x}乙")]
    [InlineData("甲{}乙")]
    [InlineData("甲{1}乙")]
    [InlineData("甲{4-1}乙")]
    [InlineData("甲{0-0}乙")]
    [InlineData("甲{1-17}乙")]
    [InlineData("甲{-1-3}乙")]
    [InlineData("甲{1-4}")]
    [InlineData("甲{1-2}乙{1-2}丙{1-2}丁{1-2}戊")]
    public void Parse_refuses_what_has_no_meaning_and_names_it(string phrase) =>
        Assert.Contains(phrase, Assert.Throws<ArgumentException>(() => GapPhrase.Parse(phrase)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_lexicon_line_with_a_broken_gap_is_refused_with_file_and_line()
    {
        var lexicon = new StringReader("# origin\n甲{1-2}乙\tkind\n甲{9}乙\tkind\n");

        var refused = Assert.Throws<FormatException>(() => LexiconFile.Read(lexicon, "own.tsv", []));

        Assert.StartsWith("own.tsv:3: ", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Plain_phrases_come_before_those_with_gaps_of_the_same_span()
    {
        string[] phrases = ["甲{1-3}丙", "甲{0-3}丙", "甲乙丙", "甲", "甲乙丙丁"];

        Assert.Equal([(0, 1, 3), (0, 3, 2), (0, 3, 0), (0, 3, 1), (0, 4, 4)], All(phrases, "甲乙丙丁"));
        Assert.Equal([(0, 3, 2), (0, 3, 0), (0, 3, 1)], Longest(phrases, "甲乙丙"));
    }

    [Fact]
    public void Too_many_that_begin_alike_are_refused() =>
        Assert.Contains("513", Assert.Throws<ArgumentException>(
            () => PhraseAutomaton.BuildWithGaps([.. Enumerable.Repeat("甲{d}", 512), "甲"])).Message, StringComparison.Ordinal);

    [Fact]
    public void Random_sets_and_texts_give_what_a_naive_search_gives() =>
        Prop.ForAll(Sets.ToArbitrary(), Texts.ToArbitrary(), (phrases, text) =>
        {
            var expected = Naive(phrases, text);

            Assert.Equal(expected, All(phrases, text));
            Assert.Equal(LongestOf(expected), Longest(phrases, text));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3_000).WithEndSize(40));

    private static readonly Gen<string> Texts =
        from pieces in Gen.ListOf(Gen.Elements("甲", "乙", "丙", "1", "2", "三", "四", "，", " "))
        select string.Concat(pieces);

    private static readonly Gen<string> Literals =
        from length in Gen.Choose(1, 3)
        from letters in Gen.ArrayOf(Gen.Elements("甲", "乙", "丙", "1", "三"), length)
        select string.Concat(letters);

    private static readonly Gen<string> Steps = Gen.Elements("{d}", "{n}", "{0-1}", "{1-1}", "{1-2}", "{0-4}", "{2-5}");

    private static readonly Gen<string> Phrases = Gen.OneOf(
        Literals,
        from anchor in Literals from step in Steps from end in Literals select anchor + step + end,
        from anchor in Literals from run in Gen.Elements("{d}", "{n}") select anchor + run,
        from anchor in Literals
        from one in Steps from middle in Literals from two in Steps from end in Literals
        select anchor + one + middle + two + end);

    private static readonly Gen<string[]> Sets = from phrases in Gen.ListOf(Phrases) select phrases.ToArray();

    private static List<(int, int, int)> All(string[] phrases, string text)
    {
        var sink = new PhraseRecorder([]);
        PhraseAutomaton.BuildWithGaps(phrases).FindAll(text, ref sink);
        return sink.Matches;
    }

    private static List<(int, int, int)> Longest(string[] phrases, string text)
    {
        var sink = new PhraseRecorder([]);
        PhraseAutomaton.BuildWithGaps(phrases).FindLongest(text, ref sink);
        return sink.Matches;
    }

    // By start, then end; of one span plain phrases, then those with gaps, the shorter beginning first, then as given.
    private static List<(int, int, int)> Naive(string[] phrases, string text)
    {
        var found = new List<(int Start, int End, int Entry)>();
        for (int start = 0; start < text.Length; start++)
            for (int entry = 0; entry < phrases.Length; entry++)
                if (NaiveEnds(phrases[entry], text, start).Order().Cast<int?>().FirstOrDefault() is { } end)
                    found.Add((start, end, entry));
        return [.. found.OrderBy(m => m.Start).ThenBy(m => m.End).ThenBy(m => Beginning(phrases[m.Entry])).ThenBy(m => m.Entry)];
    }

    private static int Beginning(string phrase) => phrase.IndexOf('{', StringComparison.Ordinal) is var brace && brace < 0 ? 0 : brace;

    private static List<(int, int, int)> LongestOf(List<(int Start, int End, int Entry)> all)
    {
        var found = new List<(int, int, int)>();
        int free = 0;
        foreach (var here in all.GroupBy(m => m.Start).Where(g => g.Any()))
        {
            if (here.Key < free) continue;
            free = here.Max(m => m.End);
            found.AddRange(here.Where(m => m.End == free));
        }

        return found;
    }

    private static IEnumerable<int> NaiveEnds(string phrase, string text, int at)
    {
        if (phrase.Length == 0) return [at];
        if (phrase[0] != '{') return at < text.Length && text[at] == phrase[0] ? NaiveEnds(phrase[1..], text, at + 1) : [];
        int close = phrase.IndexOf('}', StringComparison.Ordinal);
        string written = phrase[1..close], rest = phrase[(close + 1)..];
        if (written is "d" or "n")
        {
            int run = text[at..].TakeWhile(c => written == "d" ? c is '1' or '2' : c is '三' or '四').Count();
            return run == 0 ? [] : NaiveEnds(rest, text, at + run);
        }

        int least = written[0] - '0', most = written[2] - '0';
        int free = text[at..].TakeWhile(c => c is not ('，' or ' ')).Count();
        return Enumerable.Range(least, most - least + 1).Where(n => n <= free).SelectMany(n => NaiveEnds(rest, text, at + n));
    }
}
