using Ganhuo.Tests;
using Ganhuo.Text;

namespace Ganhuo.Documents.Tests.Web;

public sealed class WebReaderTests
{
    [Fact]
    public void Headings_of_a_page_keep_their_levels()
    {
        var text = DocumentReader.Read("a.html",
            Encoding.UTF8.GetBytes("<html><meta charset=utf-8><body>头<h1>总 结</h1><p>甲</p><div><h2><b>成绩</b></h2></div>乙"),
            DocumentOptions.Default).Text!;

        Assert.Equal([("总 结", 1), ("成绩", 2)], text.Headings.Select(h => (text.Content[h.Start..].Split('\n')[0], h.Level)));
    }

    [Theory]
    [InlineData("<p>一、成绩</p><p>走访企业32家。</p>", "一、成绩\n走访企业32家。\n")]
    [InlineData("<div>甲<br>乙<br/>丙</div>", "甲\n乙\n丙\n")]
    [InlineData("<p>共<b>**</b>次</p>", "共**次\n")]
    [InlineData("<p>走访\n   群众\n</p>", "走访群众\n")]
    [InlineData("<p>谈话【 】人次 Word 文档</p>", "谈话【 】人次 Word 文档\n")]
    [InlineData("<p>姓&nbsp;名：&lt;空&gt;&amp;</p>", "姓 名：<空>&\n")]
    [InlineData("<table><tr><th>项目</th><td>数量</td></tr><tr><td>培训</td><td>**期</td></tr></table>", "项目\t数量\n培训\t**期\n")]
    [InlineData("<script>var a='不要';</script><style>p{}</style><p>要</p><!-- 不要 -->", "要\n")]
    [InlineData("<nav>首页</nav><p>要</p><div style='display: none'>藏</div><p hidden>藏</p>", "要\n")]
    [InlineData("<ul><li><a href=1>首页</a></li><li><a href=2>公开</a></li><li><a href=3>互动</a></li><li><a href=4>服务</a></li></ul><p>要</p>", "要\n")]
    [InlineData("<p>依据<a href=1>《条例》</a>第三条、<a href=2>第四条</a>，开展检查。</p>", "依据《条例》第三条、第四条，开展检查。\n")]
    [InlineData("<ruby>质<rp>(</rp><rt>zhì</rt></ruby>量", "质量\n")]
    [InlineData("<script>document.write('<div><div><b>'.repeat(9)+\"<p>\")</script><p>要</p>", "要\n")]
    [InlineData("<pre>甲\n乙</pre>", "甲\n乙\n")]
    [InlineData("没有标签也没有结尾<p>段", "没有标签也没有结尾\n段\n")]
    public void Text_comes_block_by_block(string body, string expected) =>
        Assert.Equal(expected, Read(Encoding.UTF8.GetBytes("<html><head><title>标题</title></head><body>" + body + "</body></html>")));

    [Theory]
    [InlineData("gb2312", "gb18030")]
    [InlineData("GBK", "gb18030")]
    [InlineData("utf-8", "utf-8")]
    [InlineData("gb2312", "utf-8")]
    [InlineData("utf-8", "gb18030")]
    [InlineData("no-such-charset", "gb18030")]
    public void Charset_is_what_the_bytes_bear_out(string declared, string real) => Assert.Equal("海州湾市水务局\n", Read(
        PlainTextReader.Named(real).GetBytes($"<html><head><meta charset=\"{declared}\"></head><body><p>海州湾市水务局</p></body></html>")));

    [Fact]
    public void Big5_is_read_where_it_is_declared() => Assert.Equal("貫徹落實\n", Read(
        PlainTextReader.Named("big5").GetBytes("<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=big5\"></head><body>貫徹落實</body></html>")));

    [Fact]
    public void Page_saved_as_doc_is_a_page_all_the_same() => Assert.Equal("甲\n", DocumentReader.Read(
        "a.doc", Encoding.UTF8.GetBytes("<html xmlns:w=\"x\"><body><p>甲</p></body></html>"), DocumentOptions.Default).Text!.Content);

    [Fact]
    public void Large_page_in_many_boxes_is_read_whole() => Growth.Ends(
        PageInBoxes(100_000), page => Assert.Equal(100_000, Read(page).Count(c => c == '\n')));

    private static byte[] PageInBoxes(int lines)
    {
        var page = new StringBuilder("<html><body>");
        for (var i = 0; i < 390; i++) page.Append("<div>");
        for (var i = 0; i < lines; i++) page.Append("<p>走访<a href=x>企业</a>32家。</p>");
        return Encoding.UTF8.GetBytes(page.ToString());
    }

    private static string Read(byte[] bytes) => DocumentReader.Read("a.html", bytes, DocumentOptions.Default).Text!.Content;
}
