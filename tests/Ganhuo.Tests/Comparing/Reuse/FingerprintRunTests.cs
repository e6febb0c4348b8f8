
using Ganhuo.Comparing.Reuse;

namespace Ganhuo.Tests.Comparing.Reuse;

public sealed class FingerprintRunTests
{
    private static readonly List<Posting> Some = [.. Enumerable.Range(0, 5000).Select(i => new Posting((uint)(i * 2654435761), i % 7, i))];

    [Fact]
    public void What_is_written_is_read_sorted_and_whole()
    {
        var run = FingerprintRun.InMemory([.. Some]);
        var read = new List<Posting>();
        for (var range = 0; range < FingerprintRun.Ranges; range++) run.Read(range, read);
        Assert.Equal(Some.Order(), read);
        Assert.Equal(Some.Count, run.Count);
    }

    [Fact]
    public void Order_of_postings_leaves_no_trace_in_the_bytes() =>
        Assert.Equal(Bytes([.. Some]), Bytes([.. Some.AsEnumerable().Reverse()]));

    [Fact]
    public void Damaged_file_is_refused_by_name()
    {
        var whole = Bytes([.. Some]);
        Refused(whole[..^1]);
        Refused(whole[..100]);
        Refused([.. "something else"u8]);
        var other = whole.ToArray();
        other[8]++;
        Refused(other);

        static void Refused(byte[] bytes) => Assert.StartsWith(
            "x.run:", Assert.Throws<InvalidDataException>(() => FingerprintRun.Open("x.run", () => new MemoryStream(bytes))).Message,
            StringComparison.Ordinal);
    }

    private static byte[] Bytes(List<Posting> postings)
    {
        using var stream = new MemoryStream();
        FingerprintRun.Write(postings, stream);
        return stream.ToArray();
    }
}
