
using Ganhuo.Segmenting.Phrases;

namespace Ganhuo.Tests.Segmenting.Phrases;

public sealed class WordSetTests
{
    private static readonly WordSet Words = new("整改", "整", "座谈会", "会");

    [Fact]
    public void First_word_in_the_order_given_is_taken() => Assert.Equal(2, Words.LengthAt("整改落实"));

    [Theory]
    [InlineData("召开座谈会", true)]
    [InlineData("召开座谈", false)]
    [InlineData("", false)]
    public void Word_is_found_anywhere_or_not_at_all(string text, bool found) => Assert.Equal(found, Words.IsIn(text));

    [Fact]
    public void Words_of_one_character_come_in_the_order_given() => Assert.Equal(["整改", "整"], Words.From('整').ToArray());

    [Fact]
    public void Character_that_begins_no_word_has_none() => Assert.True(Words.From('谈').IsEmpty);

    [Fact]
    public void Empty_word_is_refused() => Assert.Throws<ArgumentException>(() => new WordSet("一", ""));
}
