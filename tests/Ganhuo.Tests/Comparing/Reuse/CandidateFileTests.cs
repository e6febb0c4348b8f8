using System.Collections.Immutable;
using System.Text;
using Ganhuo.Comparing.Reuse;

namespace Ganhuo.Tests.Comparing.Reuse;

public sealed class CandidateFileTests
{
    private static readonly ImmutableArray<ReuseCandidate> First =
    [
        new(7, 3, 44, [new(0, 0, false), new(12, 9, true), new(1 << 29, (1 << 30) - 1, true)]),
        new(2, 1, 12, [new(5, 6, false)]),
    ];

    private static readonly ImmutableArray<ReuseCandidate> Second = [new(int.MaxValue, 0, 6, [new(1, 0, true), new(2, 1, true)])];

    [Fact]
    public void What_is_appended_is_read_in_order()
    {
        var read = Read(Bytes()).ToList();
        Assert.Equal([3, 900_000], read.Select(r => r.Target));
        AssertSame(First, read[0].Candidates);
        AssertSame(Second, read[1].Candidates);
    }

    [Fact]
    public void Empty_file_has_no_records() => Assert.Empty(Read([]));

    [Fact]
    public void File_cut_short_is_refused_wherever_it_is_cut()
    {
        var bytes = Bytes();
        var ends = new HashSet<int> { 0, bytes.Length, EndOfFirst() };
        for (var length = 0; length <= bytes.Length; length++)
        {
            if (ends.Contains(length)) Read(bytes[..length]).Count();
            else Assert.Throws<EndOfStreamException>(() => Read(bytes[..length]).Count());
        }
    }

    private static int EndOfFirst()
    {
        using var stream = new MemoryStream();
        using var output = new BinaryWriter(stream);
        CandidateFile.Append(output, 3, First);
        return (int)stream.Length;
    }

    private static byte[] Bytes()
    {
        using var stream = new MemoryStream();
        using var output = new BinaryWriter(stream);
        CandidateFile.Append(output, 3, First);
        CandidateFile.Append(output, 900_000, Second);
        return stream.ToArray();
    }

    private static IEnumerable<(int Target, ImmutableArray<ReuseCandidate> Candidates)> Read(byte[] bytes) =>
        CandidateFile.Read(new BinaryReader(new MemoryStream(bytes), Encoding.UTF8));

    private static void AssertSame(ImmutableArray<ReuseCandidate> expected, ImmutableArray<ReuseCandidate> read)
    {
        Assert.Equal(expected.Select(c => (c.Source, c.Passages, c.Cover)), read.Select(c => (c.Source, c.Passages, c.Cover)));
        Assert.Equal(expected.SelectMany(c => c.Hits), read.SelectMany(c => c.Hits));
    }
}
