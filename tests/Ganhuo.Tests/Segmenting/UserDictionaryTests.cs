using Ganhuo.Segmenting;

namespace Ganhuo.Tests.Segmenting;

public sealed class UserDictionaryTests
{
    private const string Text = "李小福是创新办主任也是云计算方面的专家";

    private static readonly JiebaSegmenter Plain = JiebaSegmenter.Create();

    [Fact]
    public void Parse_reads_word_frequency_and_tag_and_any_of_them_left_out() =>
        Assert.Equal(
            [new("云计算", 5), new("李小福", 2, "nr"), new("创新办", null, "i"), new("石墨烯"), new("C++ 语言", 3, "n")],
            UserDictionary.Parse("\uFEFF云计算 5\n李小福 2 nr\r\n\n  创新办 i\n石墨烯\nC++ 语言 3 n\n", "test"));

    [Fact]
    public void Parse_names_dictionary_and_line_of_what_it_cannot_use()
    {
        Assert.Equal(
            "user.txt, line 2: the frequency 99999999999999999999 is above 1000000000000.",
            Assert.Throws<FormatException>(() => UserDictionary.Parse("好\n词 99999999999999999999\n", "user.txt")).Message);
        Assert.Contains(
            "user.txt, line 1", Assert.Throws<FormatException>(() => UserDictionary.Parse(new string('长', 257), "user.txt")).Message);
    }

    [Fact]
    public void WithWords_gives_a_segmenter_that_knows_them_and_leaves_the_first_as_it_was()
    {
        IReadOnlyList<string> before = Plain.Segment(Text);

        JiebaSegmenter mine = Plain.WithWords(UserDictionary.Parse("云计算 5\n李小福 2 nr\n创新办 3 i", "test"));

        Assert.Equal("李小福/是/创新办/主任/也/是/云计算/方面/的/专家", string.Join('/', mine.Segment(Text)));
        Assert.Equal("nr", mine.PartOfSpeech("李小福"));
        Assert.Equal("v", mine.PartOfSpeech("加强"));
        Assert.Null(Plain.PartOfSpeech("李小福"));
        Assert.Equal(before, Plain.Segment(Text));
        Assert.NotEqual(before, mine.Segment(Text));
    }

    [Fact]
    public void A_frequency_of_0_takes_a_word_away_from_dictionary_and_model()
    {
        JiebaSegmenter without = Plain.WithWords([new UserWord("清华大学", 0), new UserWord("杭研", 0)]);

        Assert.Equal(["清华", "大学"], without.Segment("清华大学"));
        Assert.Null(without.PartOfSpeech("清华大学"));
        Assert.Contains("杭研", Plain.Segment("他来到了网易杭研大厦"));
        Assert.Equal(["他", "来到", "了", "网易", "杭", "研", "大厦"], without.Segment("他来到了网易杭研大厦"));
    }

    [Fact]
    public void A_character_in_no_table_may_stand_in_a_users_word()
    {
        // U+9FCF is a Han character jieba takes for one, but has in no table.
        Assert.Equal(["提取", "\u9FCF合金"], Plain.WithWords([new UserWord("\u9FCF合金")]).Segment("提取\u9FCF合金"));
    }

    [Fact]
    public void Many_words_keep_every_word_of_the_dictionary_in_its_place()
    {
        var strings = new JiebaStrings();
        UserWord[] words =
        [
            .. Enumerable.Range(8_000_000, 3_000).Select(n => strings[n]).Where(s => s.Length > 1)
                .Select((s, i) => new UserWord(s[..Math.Min(s.Length, 8)], i + 1)),
        ];

        JiebaSegmenter more = Plain.WithWords(words);

        foreach (string word in strings.Words)
            Assert.Equal(Plain.PartOfSpeech(word), more.PartOfSpeech(word));
    }

    [Theory]
    [InlineData("", 1L)]
    [InlineData("词", -1L)]
    [InlineData("词", 1_000_000_000_001L)]
    public void WithWords_refuses_what_is_no_word_or_no_frequency(string word, long frequency) =>
        Assert.Throws<ArgumentException>(() => Plain.WithWords([new UserWord(word, frequency)]));
}
