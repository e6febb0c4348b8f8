using Ganhuo.Detecting.Slots;
using Ganhuo.Text;

namespace Ganhuo.Tests.Detecting.Slots;

public sealed class InstructionPlacesTests
{
    private static readonly string Line = new('字', 60);

    [Fact]
    public void What_was_settled_keeps_its_place()
    {
        var places = new InstructionPlaces();
        Add(places, (20, 30));
        Add(places, (15, 40), (25, 28), (32, 40), (0, 20));

        Assert.Equal([new(0, 30), new(32, 40)], places.Joined(Line));
    }

    [Fact]
    public void Of_those_added_together_the_first_keeps_its_place()
    {
        var places = new InstructionPlaces();
        Add(places, (10, 20), (5, 12), (5, 12));

        Assert.Equal([new TextSpan(5, 12)], places.Joined(Line));
    }

    [Fact]
    public void Room_joins_two_of_a_line_and_a_line_end_parts_them()
    {
        var places = new InstructionPlaces();
        Add(places, (0, 3), (4, 6), (7, 9));

        Assert.Equal([new TextSpan(0, 6), new(7, 9)], places.Joined("拆开。 换！\n补图"));
    }

    [Fact]
    public void Nothing_added_is_nothing()
    {
        var places = new InstructionPlaces();
        places.Settle();

        Assert.Empty(places.Joined(Line));
    }

    private static void Add(InstructionPlaces places, params (int Start, int End)[] spans)
    {
        foreach (var (start, end) in spans) places.Add(new TextSpan(start, end));
        places.Settle();
    }
}
