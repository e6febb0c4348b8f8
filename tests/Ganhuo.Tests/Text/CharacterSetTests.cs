using Ganhuo.Text;

namespace Ganhuo.Tests.Text;

public sealed class CharacterSetTests
{
    [Fact]
    public void A_set_has_its_characters_and_no_other()
    {
        const string characters = "\0a的了\uFFFF";
        var set = new CharacterSet(characters);

        for (int c = char.MinValue; c <= char.MaxValue; c++) Assert.Equal(characters.Contains((char)c), set.Has((char)c));
    }
}
