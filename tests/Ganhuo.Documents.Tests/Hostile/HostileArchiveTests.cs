namespace Ganhuo.Documents.Tests.Hostile;

public sealed class HostileArchiveTests
{
    private static readonly byte[] Good = Encoding.UTF8.GetBytes("走访企业32家。");

    private static readonly Dictionary<string, Func<byte[]>> Archives = new(StringComparer.Ordinal)
    {
        ["name that climbs"] = () => WordFile.Of(("../../evil.txt", Good), ("good.txt", Good)),
        ["name that climbs by backslashes"] = () => WordFile.Of(("a\\..\\..\\evil.txt", Good), ("good.txt", Good)),
        ["absolute name"] = () => WordFile.Of(("/etc/evil.txt", Good), ("good.txt", Good)),
        ["name on a drive"] = () => WordFile.Of(("C:/evil.txt", Good), ("good.txt", Good)),
        ["name on a server"] = () => WordFile.Of(("\\\\host\\share\\evil.txt", Good), ("good.txt", Good)),
        ["NUL in a name"] = () => ZipPatch.Rename(WordFile.Of(("evil#a.txt", Good), ("good.txt", Good)), "evil#a.txt", "evil\0a.txt"),
        ["bomb beside a good file"] = () => WordFile.Of(("bomb.txt", new byte[64 * 1024 * 1024]), ("good.txt", Good)),
        ["broken document beside a good file"] = () => WordFile.Of(("bad.docx", [0x50, 0x4B, 3, 4, 1, 2]), ("good.txt", Good)),
        ["archives too deep in one another"] = () => Nested(4),
        ["archive that is none"] = () => WordFile.Of(("bad.zip", [1, 2, 3]), ("good.txt", Good)),
    };

    public static TheoryData<string> Recipes() => new(Archives.Keys);

    [Theory]
    [MemberData(nameof(Recipes))]
    public void What_is_wrong_is_refused_and_the_rest_is_read(string recipe)
    {
        var entries = DocumentCollection.Open("a.zip", Archives[recipe](), DocumentOptions.Default).ToList();

        var outcomes = entries.ConvertAll(e => (e.Name, Outcome: e.Read()));
        Assert.Contains(outcomes, o => o.Outcome.IsReadable && o.Outcome.Text.Content == "走访企业32家。");
        Assert.Contains(outcomes, o => !o.Outcome.IsReadable && o.Outcome.Reason.Chinese.Length > 0);
        Assert.All(outcomes, o => Assert.StartsWith("a.zip/", o.Name, StringComparison.Ordinal));
        Assert.All(outcomes, o => Assert.DoesNotContain(o.Name, char.IsControl));
    }

    [Fact]
    public void Many_bombs_together_stay_inside_one_budget()
    {
        // Each of them alone is allowed.
        var random = new byte[40_000];
        new Random(2).NextBytes(random);
        var hex = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat(Convert.ToHexString(random), 120)));
        var archive = WordFile.Of([.. Enumerable.Range(0, 80).Select(i => ($"{i:00}.txt", hex))]);

        var refused = 0;
        foreach (var entry in DocumentCollection.Open("a.zip", archive, DocumentOptions.Default))
            refused += entry.Read().IsReadable ? 0 : 1;

        Assert.InRange(refused, 1, 79);
    }

    [Fact]
    public void Whole_archive_that_is_damaged_or_empty_is_one_refusal()
    {
        foreach (var bytes in new byte[][] { [1, 2, 3], [0x50, 0x4B, 5, 6], WordFile.Of(("a.exe", [1])), WordFile.OfBody("x")[..50] })
        {
            var entry = Assert.Single(DocumentCollection.Open("a.zip", bytes, DocumentOptions.Default));
            Assert.Equal("a.zip", entry.Name);
            Assert.False(entry.Read().IsReadable);
        }
    }

    private static byte[] Nested(int depth)
    {
        var archive = WordFile.Of(("deep.txt", Good));
        for (var i = 0; i < depth; i++) archive = WordFile.Of(("inner.zip", archive), ("good.txt", Good));
        return archive;
    }
}
