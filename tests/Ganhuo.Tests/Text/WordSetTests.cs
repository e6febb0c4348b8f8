using Ganhuo.Text;

namespace Ganhuo.Tests.Text;

public sealed class WordSetTests
{
    private static readonly WordSet Words = new("整改", "整", "座谈会", "会");

    [Fact]
    public void First_word_in_the_order_given_is_taken() => Assert.Equal(2, Words.LengthAt("整改落实"));

    [Theory]
    [InlineData("召开座谈会", 3)]
    [InlineData("召开例会", 1)]
    [InlineData("会上", 0)]
    [InlineData("", 0)]
    public void Word_before_a_place_is_the_first_that_ends_there(string text, int length) => Assert.Equal(length, Words.LengthBefore(text));

    [Theory]
    [InlineData("整改", true)]
    [InlineData("整改落实", false)]
    [InlineData("座谈", false)]
    [InlineData("", false)]
    public void Text_is_a_word_or_is_none(string text, bool isOne) => Assert.Equal(isOne, Words.Has(text));

    [Theory]
    [InlineData("召开座谈会", true)]
    [InlineData("召开座谈", false)]
    [InlineData("", false)]
    public void Word_is_found_anywhere_or_not_at_all(string text, bool found) => Assert.Equal(found, Words.IsIn(text));

    [Fact]
    public void Words_of_one_character_come_in_the_order_given() => Assert.Equal(["整改", "整"], Words.From('整').ToArray());

    // The second has the low bits of 整 and is not it.
    [Theory]
    [InlineData('谈')]
    [InlineData((char)('整' ^ 0x400))]
    public void Character_that_begins_no_word_has_none(char first) => Assert.True(Words.From(first).IsEmpty);

    [Fact]
    public void Empty_word_is_refused() => Assert.Throws<ArgumentException>(() => new WordSet("一", ""));
}
