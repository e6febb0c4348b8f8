using System.Text;
using Ganhuo.Text;

namespace Ganhuo.Tests.Text;

public sealed class PlainTextReaderTests
{
    private const string Sample = "一、工作情况\r\n全年办理群众来信312件，办结率98%。\n镕、喆、㙍、𠮷四字各一。";

    public static TheoryData<string> Encodings => ["utf-8", "utf-16le", "utf-16be", "gb18030"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Text_is_found_out_without_a_mark(string name) =>
        Assert.Equal(Sample, PlainTextReader.Read(PlainTextReader.Named(name).GetBytes(Sample)).Text?.Content);

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Text_with_a_mark_loses_only_the_mark(string name)
    {
        var encoding = PlainTextReader.Named(name);
        Assert.Equal(Sample, PlainTextReader.Read(encoding.GetBytes("\uFEFF" + Sample)).Text?.Content);
        Assert.Equal(Sample, PlainTextReader.Read(encoding.GetBytes("\uFEFF" + Sample), name).Text?.Content);
    }

    [Fact]
    public void Gbk_text_is_read_as_such() =>
        Assert.Equal("述职述廉报告", PlainTextReader.Read(PlainTextReader.Named("gbk").GetBytes("述职述廉报告")).Text?.Content);

    [Fact]
    public void Empty_file_is_an_empty_text() => Assert.Equal("", PlainTextReader.Read([]).Text?.Content);

    [Fact]
    public void Text_cut_inside_a_character_is_still_utf8()
    {
        var bytes = Encoding.UTF8.GetBytes("党委会议纪要");
        Assert.StartsWith("党委会议纪", PlainTextReader.Read(bytes.AsSpan(0, bytes.Length - 1)).Text?.Content, StringComparison.Ordinal);
    }

    [Fact]
    public void Random_bytes_are_no_text()
    {
        var bytes = new byte[4096];
        new Random(1).NextBytes(bytes);
        Assert.False(PlainTextReader.Read(bytes).IsReadable);
    }

    [Fact]
    public void One_control_character_does_not_spoil_a_text() =>
        Assert.True(PlainTextReader.Read(Encoding.UTF8.GetBytes("正文\0继续")).IsReadable);

    [Fact]
    public void Unknown_encoding_is_the_callers_error() =>
        Assert.Throws<ArgumentException>(() => PlainTextReader.Read([65], "klingon"));
}
