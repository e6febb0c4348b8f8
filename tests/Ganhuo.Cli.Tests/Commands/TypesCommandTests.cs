namespace Ganhuo.Cli.Tests.Commands;

public sealed class TypesCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void List_names_the_ten_types()
    {
        var result = ToolProcess.Run("types");

        Assert.Equal(0, result.Status);
        Assert.Equal(10, result.Output.TrimEnd('\n').Split('\n').Length);
        Assert.Contains("democratic-life-meeting         民主生活会对照检查", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_gives_sections_dimensions_and_sources()
    {
        var result = ToolProcess.Run("types", "show", "political-quality-review");

        Assert.Equal(0, result.Status);
        Assert.Contains("把握政治方向", result.Output, StringComparison.Ordinal);
        Assert.Contains("必备", result.Output, StringComparison.Ordinal);
        Assert.Contains("出处：", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void In_English_all_but_official_wording_is_English()
    {
        var list = ToolProcess.Run("types", "--lang", "en");
        var shown = ToolProcess.Run("types", "show", "democratic-life-meeting", "--lang", "en");

        Assert.Contains("democratic-life-meeting         Democratic life meeting", list.Output, StringComparison.Ordinal);
        Assert.Equal(0, shown.Status);
        Assert.Contains("(problems, mandatory, 500 characters or more)", shown.Output, StringComparison.Ordinal);
        Assert.Contains("problems＋causes of the whole: at least 50%", shown.Output, StringComparison.Ordinal);
        foreach (var ours in new[] { "，必备", "，可有", "章节 sections", "维度 dimensions", "限额 limits", "出处：", "为单薄", "全文不超过" })
            Assert.DoesNotContain(ours, shown.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Own_types_are_listed_with_the_shipped_ones_and_can_be_forced()
    {
        folder.Write("types/own.json", """{ "id": "own-report", "name": "自定义报告" }""");
        folder.Write("a.txt", "甲。");

        Assert.Contains("own-report", ToolProcess.Run("types", "--types", folder["types"]).Output, StringComparison.Ordinal);
        var check = ToolProcess.Run("check", folder["a.txt"], "--types", folder["types"], "--type", "own-report", "-f", "jsonl");
        Assert.Contains("\"id\":\"own-report\"", check.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ \"id\": \"x\" ", ":1: ")]
    [InlineData("{\n \"id\": \"x\",\n \"name\": \"甲\",\n \"colour\": 1 }", ":4: ")]
    public void Broken_type_is_refused_with_file_line_and_reason(string json, string place)
    {
        folder.Write("types/broken.json", json);

        var result = ToolProcess.Run("types", "--types", folder["types"]);

        Assert.Equal(2, result.Status);
        Assert.Contains("broken.json" + place, result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Unknown_type_is_status_2_here_and_in_check()
    {
        folder.Write("a.txt", "甲。");

        Assert.Equal(2, ToolProcess.Run("types", "show", "no-such-type").Status);
        Assert.Equal(2, ToolProcess.Run("check", folder["a.txt"], "--type", "no-such-type").Status);
    }

    [Theory]
    [InlineData("政治素质自查自评", "political-quality-review")]
    [InlineData(" 年度工作总结 ", "annual-work-summary")]
    public void A_type_is_known_by_its_Chinese_name_too(string name, string id)
    {
        folder.Write("a.txt", "甲。");

        var check = ToolProcess.Run("check", folder["a.txt"], "--type", name, "-f", "jsonl");

        Assert.Equal(0, check.Status);
        Assert.Contains($"\"id\":\"{id}\"", check.Output, StringComparison.Ordinal);
        Assert.StartsWith(id, ToolProcess.Run("types", "show", name).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Unknown_type_is_answered_with_every_id_and_name()
    {
        folder.Write("a.txt", "甲。");

        var errors = ToolProcess.Run("check", folder["a.txt"], "--type", "素质自评").Errors;

        Assert.Contains("素质自评: 没有这个文种", errors, StringComparison.Ordinal);
        Assert.Matches(@"political-quality-review +政治素质自查自评", errors);
        Assert.Matches(@"annual-work-summary +年度工作总结", errors);
    }

    [Fact]
    public void Name_of_two_types_asks_for_the_id()
    {
        folder.Write("types/own.json", """{ "id": "county-summary", "name": "年度工作总结" }""");
        folder.Write("a.txt", "甲。");

        var check = ToolProcess.Run("check", folder["a.txt"], "--types", folder["types"], "--type", "年度工作总结");

        Assert.Equal(2, check.Status);
        Assert.Contains("不止一个文种", check.Errors, StringComparison.Ordinal);
        Assert.Contains("county-summary", check.Errors, StringComparison.Ordinal);
    }
}
