using System.Text;

namespace Ganhuo.Cli.Tests.Commands;

public sealed class SegmentCommandTests
{
    [Theory]
    [InlineData("我来到北京清华大学", "我/来到/北京/清华大学\n")]
    [InlineData("我来到北京清华大学\n", "我/来到/北京/清华大学\n")]
    [InlineData("甲\r\n\r\n乙丙\n", "甲\n\n乙丙\n")]
    [InlineData("", "")]
    public void Each_input_line_is_one_output_line(string input, string expected)
    {
        var settings = new ToolSettings { Input = Encoding.UTF8.GetBytes(input) };

        var result = ToolProcess.Run(settings, "segment", "--separator", "/");

        Assert.Equal(0, result.Status);
        Assert.Equal(expected, result.Output);
    }

    [Fact]
    public void Tokens_joined_are_the_line_and_the_model_can_be_turned_off()
    {
        var settings = new ToolSettings { Input = Encoding.UTF8.GetBytes("他来到了网易杭研大厦") };

        var found = ToolProcess.Run(settings, "segment", "-", "--separator", "|").Output.TrimEnd();
        var listed = ToolProcess.Run(settings, "segment", "-", "--separator", "|", "--no-hmm").Output.TrimEnd();

        Assert.Equal("他|来到|了|网易|杭研|大厦", found);
        Assert.Equal("他|来到|了|网易|杭|研|大厦", listed);
    }

    [Theory]
    [InlineData("市委常委会召开专题民主生活会", "市委/常委会/召开/专题/民主/生活/会", "市委常委会/召开/专题民主生活会")]
    [InlineData("纪检监察组约谈党支部书记", "纪检监察/组约/谈/党支部/书记", "纪检监察组/约谈/党支部书记")]
    public void Overlay_keeps_official_words_whole_and_is_off_unless_asked_for(string input, string plain, string official)
    {
        var settings = new ToolSettings { Input = Encoding.UTF8.GetBytes(input) };

        Assert.Equal(plain, ToolProcess.Run(settings, "segment", "-s", "/").Output.TrimEnd());
        Assert.Equal(official, ToolProcess.Run(settings, "segment", "-s", "/", "--overlay").Output.TrimEnd());
    }

    [Fact]
    public void Missing_file_is_status_2() => Assert.Equal(2, ToolProcess.Run("segment", "no-such-file").Status);
}
