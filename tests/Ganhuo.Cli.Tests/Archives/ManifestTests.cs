using System.Text;

namespace Ganhuo.Cli.Tests.Archives;

/// <summary>A list of reports as offices really keep them: any encoding, odd cells, rows that lead nowhere.</summary>
public sealed class ManifestTests : IDisposable
{
    private const string Text = "本站开展巡查12次，整改隐患3处。\n全年无事故。\n";

    private readonly TemporaryFolder folder = new();

    public ManifestTests()
    {
        folder.Write("清单/材料/甲.txt", Text);
        folder.Write("清单/材料/乙.txt", Text + "另有一事。\n");
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("gb18030", false)]
    [InlineData("utf-16le", true)]
    public void Manifest_is_read_in_any_encoding_with_paths_beside_it(string name, bool marked)
    {
        var encoding = Ganhuo.Text.PlainTextReader.Named(name);
        byte[] mark = !marked ? [] : name == "utf-8" ? [0xEF, 0xBB, 0xBF] : [0xFF, 0xFE];
        File.WriteAllBytes(folder["清单/表.csv"], [.. mark, .. encoding.GetBytes("路径,单位,年度\r\n材料/甲.txt,青石镇,2022\r\n材料\\乙.txt,白河镇,2023年\r\n")]);
        var result = Scan("清单/表.csv");
        var rows = Rows();

        Assert.Equal(0, result.Status);
        Assert.Contains("材料/甲.txt,ok,,,青石镇,2022,", rows[1], StringComparison.Ordinal);
        Assert.Contains("材料\\乙.txt,ok,,,白河镇,2023,", rows[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_file_has_its_row_and_reason()
    {
        folder.Write("清单/表.csv", "path\n材料/没有.txt\n材料/甲.txt\n");
        Assert.Equal(2, Scan("清单/表.csv").Status);
        Assert.StartsWith("材料/没有.txt,unreadable,没有这样的文件,", Rows()[1], StringComparison.Ordinal);
        Assert.StartsWith("材料/甲.txt,ok,", Rows()[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Report_that_is_listed_twice_counts_once_and_that_is_said()
    {
        folder.Write("清单/表.csv", "path,unit\n材料/甲.txt,青石镇\n材料/甲.txt,白河镇\n./材料/甲.txt,青石镇\n");
        var result = Scan("清单/表.csv");

        Assert.Equal(2, Rows().Length);
        Assert.Contains(",青石镇,", Rows()[1], StringComparison.Ordinal);
        Assert.Contains("row 3", result.Errors, StringComparison.Ordinal);
        Assert.Contains("more than once", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Odd_unit_names_come_out_as_one_cell()
    {
        folder.Write("清单/表.csv", "path,unit,year\n材料/甲.txt,\" 青石,\n\"\"一\"\"分局 🏠\",二〇二二\n材料/乙.txt,=cmd()\n,丙,2020\n");
        var result = Scan("清单/表.csv");

        Assert.Contains("\"青石, \"\"一\"\"分局 🏠\"", Rows()[1], StringComparison.Ordinal);
        Assert.Contains(",'=cmd(),", Rows()[2], StringComparison.Ordinal);
        Assert.Contains("二〇二二", result.Errors, StringComparison.Ordinal);
        Assert.Contains("has no path", result.Errors, StringComparison.Ordinal);
        Assert.Equal(3, Rows().Length);
    }

    [Theory]
    [InlineData("文档号,单位\n1,甲\n", "文档号、单位")]
    [InlineData("", "path")]
    public void Manifest_without_a_column_of_paths_is_refused_with_what_there_is(string text, string named)
    {
        folder.Write("清单/表.csv", text);
        var result = Scan("清单/表.csv");

        Assert.Equal(2, result.Status);
        Assert.Contains(named, result.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["结果"]));
    }

    [Fact]
    public void Manifest_that_is_not_there_is_refused_by_name() =>
        Assert.Contains("没有.csv", Scan("没有.csv").Errors, StringComparison.Ordinal);

    private string[] Rows() => File.ReadAllText(folder["结果/reports.csv"]).TrimStart('\uFEFF').TrimEnd('\n').Split('\n');

    private ToolResult Scan(string manifest) => ToolProcess.Run(
        new ToolSettings { WorkingDirectory = folder.Path }, "scan", "--manifest", manifest, "-o", "结果", "--shards", "2", "--no-profile");
}
