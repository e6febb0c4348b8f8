using Ganhuo.Segmenting;

namespace Ganhuo.Tests.Segmenting;

/// <summary>Rows left where the assembly has them are the rows that a copy has.</summary>
public sealed class TableStreamTests
{
    private const int Rows = 1000;

    // At every place: where it is crooked the rows are copied, elsewhere they are not.
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(8)]
    [InlineData(12)]
    public void Rows_of_a_resource_are_those_of_a_copy_of_it(int position)
    {
        using Stream resource = Resource();
        using var copy = new MemoryStream();
        resource.CopyTo(copy);
        resource.Position = copy.Position = position;

        TableRows<long> inPlace = resource.ReadRows<long>(Rows), copied = copy.ReadRows<long>(Rows);

        Assert.True(inPlace.Span.SequenceEqual(copied.Span));
        Assert.Contains(copied.Span.ToArray(), row => row != 0);
        Assert.Equal(copy.Position, resource.Position);
    }

    [Theory]
    [InlineData(12)]
    [InlineData(13)]
    [InlineData(16)]
    public void Rows_beyond_the_end_are_refused(int fromTheEnd)
    {
        using Stream resource = Resource();
        resource.Position = resource.Length - fromTheEnd;

        Assert.Throws<EndOfStreamException>(() => resource.ReadRows<long>(3));
    }

    private static Stream Resource() => typeof(WordDictionary).Assembly.GetManifestResourceStream(WordDictionary.ResourceName)!;
}
