using Ganhuo.Text;

namespace Ganhuo.Tests.Text;

public sealed class TextBitsTests
{
    [Fact]
    public void Marked_stretches_are_counted_as_unit_by_unit()
    {
        var random = new Random(5);
        for (var round = 0; round < 300; round++)
        {
            var length = random.Next(0, 400);
            var bits = new ulong[TextBits.WordsFor(length)];
            var units = new bool[length];
            for (var i = 0; i < 6; i++)
            {
                var span = Stretch(random, length);
                TextBits.Mark(bits, span);
                Array.Fill(units, true, span.Start, span.Length);
            }

            var asked = Stretch(random, length);

            Assert.Equal(units[asked.Start..asked.End].Count(unit => unit), TextBits.Count(bits, asked));
        }
    }

    [Fact]
    public void The_next_clear_bit_of_a_stretch_is_the_first_unit_that_is_not_marked()
    {
        var random = new Random(6);
        for (var round = 0; round < 300; round++)
        {
            var length = random.Next(0, 400);
            var bits = new ulong[TextBits.WordsFor(length)];
            for (var i = 0; i < 4; i++) TextBits.Mark(bits, Stretch(random, length));
            var asked = Stretch(random, length);
            var expected = asked.Start;
            while (expected < asked.End && (TextBits.From(bits, expected) & 1) != 0) expected++;

            Assert.Equal(expected, TextBits.NextClear(bits, asked.Start, asked.End));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("全年召开党组会议12次，Ａ类、ⅳ级《办法》\U00020000𠀀 3.5%。")]
    [InlineData("，。；")]
    public void Content_of_a_text_is_marked_where_it_is_content(string text)
    {
        var bits = ContentCharacter.Mark(text);

        for (var at = 0; at < text.Length; at++) Assert.Equal(ContentCharacter.Is(text[at]), (TextBits.From(bits, at) & 1) != 0);
        Assert.Equal(ContentCharacter.Count(text), new NormalText(text, OffsetMap.Identity).Characters);
    }

    private static TextSpan Stretch(Random random, int length)
    {
        var (one, other) = (random.Next(0, length + 1), random.Next(0, length + 1));
        return new TextSpan(Math.Min(one, other), Math.Max(one, other));
    }
}
