using System.Text;
using Ganhuo.Text;

namespace Ganhuo.Tests.Text;

public sealed class XxHash64Tests
{
    // Published vectors of XXH64 with seed 0.
    [Theory]
    [InlineData("", "ef46db3751d8e999")]
    [InlineData("a", "d24ec4f1a98c6e5b")]
    [InlineData("abc", "44bc2cf5ad770999")]
    [InlineData("Nobody inspects the spammish repetition", "fbcea83c8a378bf1")]
    public void Hash_agrees_with_the_published_vectors(string text, string expected)
    {
        var hash = new XxHash64();
        hash.Append(Encoding.UTF8.GetBytes(text));

        Assert.Equal(expected, hash.ToHex());
    }

    [Fact]
    public void Hash_does_not_depend_on_how_the_bytes_are_cut()
    {
        var bytes = Enumerable.Range(0, 1000).Select(i => (byte)(i * 7)).ToArray();
        var whole = new XxHash64();
        whole.Append(bytes);
        foreach (var size in new[] { 1, 3, 31, 32, 33, 64, 999 })
        {
            var cut = new XxHash64();
            for (var at = 0; at < bytes.Length; at += size) cut.Append(bytes.AsSpan(at, Math.Min(size, bytes.Length - at)));
            Assert.Equal(whole.ToHex(), cut.ToHex());
        }
    }
}
