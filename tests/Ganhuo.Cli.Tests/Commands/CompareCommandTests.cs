using System.Text.Json;

namespace Ganhuo.Cli.Tests.Commands;

public sealed class CompareCommandTests
{
    private const string Before =
        "2021年，局里按照党的十九大要求，把12个基层站所的考勤机全部撤掉，改由站长每天早上8点在院子里点名，全年迟到37人次，省下维护费6万元。";

    private const string After =
        "2022年，局里按照党的二十大要求，把12个基层站所的考勤机全部撤掉，改由站长每天早上8点在院子里点名，全年迟到29人次，省下维护费5万元。";

    [Fact]
    public void Json_has_the_passage_in_both_reports_and_every_change()
    {
        using var folder = new TemporaryFolder();
        var (a, b) = (folder.Write("a.txt", "旧材料。\n" + Before), folder.Write("b.txt", After));
        var run = ToolProcess.Run("compare", a, b, "-f", "json");

        Assert.Equal(0, run.Status);
        using var json = JsonDocument.Parse(run.Output);
        var passage = Assert.Single(json.RootElement.GetProperty("passages").EnumerateArray());
        Assert.Equal("yearSwapped", passage.GetProperty("kind").GetString());
        Assert.Equal(2, passage.GetProperty("before").GetProperty("line").GetInt32());
        Assert.Equal(After, passage.GetProperty("after").GetProperty("text").GetString());
        Assert.Equal(
            ["2021→2022", "十九→二十", "37→29", "6→5"],
            passage.GetProperty("changes").EnumerateArray().Select(c =>
                $"{c.GetProperty("before").GetProperty("text").GetString()}→{c.GetProperty("after").GetProperty("text").GetString()}"));
        Assert.Equal(1, json.RootElement.GetProperty("reusedShare").GetDouble(), 2);
        Assert.InRange(json.RootElement.GetProperty("measures").GetProperty("cosine").GetDouble(), 0.7, 0.999);
    }

    [Fact]
    public void Text_and_page_show_both_sides()
    {
        using var folder = new TemporaryFolder();
        var (a, b) = (folder.Write("a.txt", Before), folder.Write("b.txt", After));
        var text = ToolProcess.Run("compare", a, b).Output;
        Assert.Contains("[只换年份数字]  在前第 1 行 → 在后第 1 行", text, StringComparison.Ordinal);
        Assert.Contains("年份 × 1", text, StringComparison.Ordinal);
        Assert.Contains("在后材料共 64 字，其中 64 字", text, StringComparison.Ordinal);
        Assert.Equal(text, ToolProcess.Run("compare", a, b, "--no-color").Output);
        Assert.Contains("[2021→2022]年，局里", text, StringComparison.Ordinal);
        Assert.Equal(2, text.Split("院子里点名").Length);

        var page = folder["c.html"];
        Assert.Equal(0, ToolProcess.Run("compare", a, b, "-f", "html", "-o", page).Status);
        Assert.Contains("<mark>2022</mark>", File.ReadAllText(page), StringComparison.Ordinal);
    }

    [Fact]
    public void File_that_cannot_be_read_is_status_2_and_named()
    {
        using var folder = new TemporaryFolder();
        var run = ToolProcess.Run("compare", folder.Write("a.txt", Before), folder["none.txt"]);
        Assert.Equal(2, run.Status);
        Assert.Contains("none.txt", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_against_an_earlier_report_names_its_line()
    {
        using var folder = new TemporaryFolder();
        var (a, b) = (folder.Write("2021/a.txt", "旧材料。\n" + Before), folder.Write("b.txt", After));
        using var json = JsonDocument.Parse(ToolProcess.Run("check", b, "--against", folder["2021"], "-f", "json").Output);
        var finding = Assert.Single(
            json.RootElement.GetProperty("reports")[0].GetProperty("findings").EnumerateArray(),
            f => f.GetProperty("rule").GetString() == "GH603");
        var related = finding.GetProperty("related")[0];
        Assert.EndsWith("2021/a.txt", related.GetProperty("source").GetString(), StringComparison.Ordinal);
        Assert.Equal(2, related.GetProperty("line").GetInt32());
        Assert.Equal(5, related.GetProperty("start").GetInt32());
        Assert.NotNull(a);
    }
}
