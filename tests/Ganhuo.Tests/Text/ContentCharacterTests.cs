using FsCheck;
using FsCheck.Fluent;
using Ganhuo.Text;

namespace Ganhuo.Tests.Text;

public sealed class ContentCharacterTests
{
    private const string Kinds = "党a9，。 \n（）①Ⅲ\uD842\uDFB7\u4DFF\u4E00\u9FFF\uA000é€〇、Ａ";

    [Fact]
    public void Count_is_of_the_characters_that_are_content()
    {
        Prop.ForAll<int[]>(picks => IsRight(string.Concat(picks.Select(p => Kinds[(int)((uint)p % Kinds.Length)]))))
            .QuickCheckThrowOnFailure();
        Prop.ForAll<string>(text => IsRight(text ?? "")).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Every_character_counts_at_every_place_of_eight()
    {
        for (var c = 0; c <= char.MaxValue; c++)
        {
            var text = new string('，', c % 8) + (char)c + new string('党', 9);
            Assert.Equal(9 + (ContentCharacter.Is((char)c) ? 1 : 0), ContentCharacter.Count(text));
        }
    }

    private static bool IsRight(string text) => ContentCharacter.Count(text) == text.Count(ContentCharacter.Is);
}
