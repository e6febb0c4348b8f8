using Ganhuo.Text;

namespace Ganhuo.Tests.Text;

public sealed class RentedRowTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(16)]
    [InlineData(1000)]
    public void Items_are_what_was_added_however_many(int count)
    {
        var row = new RentedRow<(TextSpan Span, int Number)>(0);
        for (var i = 0; i < count; i++) row.Add((new TextSpan(i, i + 1), -i));
        Assert.Equal(Enumerable.Range(0, count).Select(i => (new TextSpan(i, i + 1), -i)), row.Items.ToArray());
        Assert.Equal(row.Items.ToArray(), row.ToImmutable());
        row.Dispose();
    }
}
