using Ganhuo.Cli.Archives;

namespace Ganhuo.Cli.Tests.Archives;

public sealed class FoldRecordTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(4097)]
    public void Record_is_read_from_its_place_and_one_with_a_changed_byte_is_not(int length)
    {
        using var folder = new TemporaryFolder();
        var bytes = new byte[length];
        new Random(length).NextBytes(bytes);
        using var stream = new MemoryStream();
        stream.Write("before"u8);
        FoldRecord.Write(bytes, 12, 77, stream);
        var whole = stream.ToArray();
        File.WriteAllBytes(folder["f"], whole);

        var (folded, text) = Read(folder["f"], 6)!.Value;
        Assert.Equal((bytes, 77UL), (folded, text),
            ((byte[], ulong) a, (byte[], ulong) b) => a.Item1.SequenceEqual(b.Item1) && a.Item2 == b.Item2);
        Assert.Equal((length, 12), HeadAt(folder["f"]));
        for (var at = 6; at < whole.Length; at += Math.Max(1, whole.Length / 40))
        {
            var damaged = whole.ToArray();
            damaged[at] ^= 0x40;
            File.WriteAllBytes(folder["f"], damaged);
            Assert.Null(Read(folder["f"], 6));
        }

        File.WriteAllBytes(folder["f"], whole[..^1]);
        Assert.Null(Read(folder["f"], 6));
        Assert.Null(Read(folder["f"], 100_000));
    }

    private static (byte[] Folded, ulong Text)? Read(string path, long offset)
    {
        using var file = File.OpenHandle(path);
        return FoldRecord.Read(file, offset);
    }

    private static (int Length, int Words)? HeadAt(string path)
    {
        using var file = File.OpenHandle(path);
        return FoldRecord.HeadAt(file, 6);
    }
}
