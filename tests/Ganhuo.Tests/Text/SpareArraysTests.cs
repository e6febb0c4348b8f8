using Ganhuo.Text;

namespace Ganhuo.Tests.Text;

public sealed class SpareArraysTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(1 << 18)]
    [InlineData((1 << 18) + 1)]
    public void Rented_array_is_long_enough(int least) => Assert.True(new SpareArrays<string>().Rent(least).Length >= least);

    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    [InlineData(1 << 18)]
    public void Returned_array_is_rented_again_and_only_once(int least)
    {
        var spares = new SpareArrays<string>();
        var first = spares.Rent(least);
        spares.Return(first);
        Assert.Same(first, spares.Rent(least));
        Assert.NotSame(first, spares.Rent(least));
    }

    [Fact]
    public void Array_beyond_what_is_kept_is_let_go()
    {
        var spares = new SpareArrays<string>();
        var large = spares.Rent((1 << 18) + 1);
        spares.Return(large);
        Assert.NotSame(large, spares.Rent((1 << 18) + 1));
    }

    [Fact]
    public void No_array_is_in_two_hands_at_once()
    {
        var spares = new SpareArrays<object>();
        Parallel.For(0, 2000, i =>
        {
            var array = spares.Rent(100);
            array[0] = i;
            Thread.Yield();
            Assert.Equal(i, array[0]);
            spares.Return(array);
        });
    }
}
