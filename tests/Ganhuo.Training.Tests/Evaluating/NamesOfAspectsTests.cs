using Ganhuo.Training.Evaluating;

namespace Ganhuo.Training.Tests.Evaluating;

public sealed class NamesOfAspectsTests
{
    private static readonly string[] Scheme = ["带头严守政治纪律和政治规矩，维护党的团结统一", "廉洁纪律", "廉洁自律", "德"];

    [Theory]
    [InlineData("严守政治纪律政治规矩维护团结统一", "带头严守政治纪律和政治规矩，维护党的团结统一")]
    [InlineData("廉洁自律", "廉洁自律")]
    [InlineData("廉洁文化", "廉洁文化")]
    [InlineData("德", "德")]
    [InlineData("能", "能")]
    public void A_label_means_the_name_it_shares_most_of(string label, string name) =>
        Assert.Equal(name, new NamesOfAspects(Scheme).Take(label));

    [Fact]
    public void A_name_is_taken_once()
    {
        var names = new NamesOfAspects(Scheme);

        Assert.Equal("廉洁自律", names.Take("廉洁自律"));
        Assert.Equal("廉洁纪律", names.Take("廉洁纪律"));
        Assert.Equal("廉洁自律", names.Take("廉洁自律"));
        Assert.DoesNotContain(names.Take("严守政治纪律"), Scheme[1..]);
    }
}
