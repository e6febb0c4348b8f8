using Ganhuo.Classifying.Linear;

namespace Ganhuo.Tests.Classifying.Linear;

public sealed class WeightFileTests
{
    [Fact]
    public void Read_skips_remarks_and_empty_lines_and_lets_a_remark_follow_the_number()
    {
        var weights = WeightFile.Read(new StringReader("! head\n\na\t1.5\n#b\t-2\tbecause\n"), "w.tsv", '!');
        Assert.Equal([("a", 1.5), ("#b", -2.0)], weights.Select(w => (w.Key, w.Value)));
    }

    [Theory]
    [InlineData("a\n")]
    [InlineData("a\tx\n")]
    [InlineData("\t1\n")]
    public void Read_names_file_and_line_of_what_is_no_weight(string text) =>
        Assert.Contains("w.tsv:2",
            Assert.Throws<FormatException>(() => WeightFile.Read(new StringReader("# head\n" + text), "w.tsv", '#')).Message);
}
