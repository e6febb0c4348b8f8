using System.Text;
using System.Text.Json;

namespace Ganhuo.Cli.Tests.Commands;

public sealed class TrainCommandTests : IDisposable
{
    private const string Report = "某局工作总结\n一、主要做法\n在荒坡上造林种树，成活的苗木都挂了牌，群众每天去浇水。\n";

    private readonly TemporaryFolder folder = new();

    public TrainCommandTests()
    {
        folder.Write("own.csv", LabelledTable.Own);
        folder.Write("r/report.txt", Report);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Trained_twice_the_model_is_the_same_bytes_and_names_its_training_data()
    {
        Assert.Equal(0, Train("own.csv", "one.model").Status);
        Assert.Equal(0, Train("own.csv", "two.model").Status);

        var bytes = File.ReadAllBytes(folder["one.model"]);
        Assert.Equal(bytes, File.ReadAllBytes(folder["two.model"]));
        using var header = JsonDocument.Parse(bytes.AsMemory(0, Array.IndexOf(bytes, (byte)'\n')));
        Assert.Equal(
            Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(folder["own.csv"]))),
            header.RootElement.GetProperty("training").GetString());
        Assert.Equal(16, header.RootElement.GetProperty("paragraphs").GetInt32());
    }

    [Fact]
    public void Check_shows_the_label_as_it_was_trained()
    {
        Train("own.csv", "own.model");

        var own = Dimension(ToolProcess.Run("check", folder["r"], "--model", folder["own.model"], "-f", "json"));
        var unified = Dimension(ToolProcess.Run("check", folder["r"], "-f", "json"));

        Assert.Equal("造林绿化", own);
        Assert.NotEqual(own, unified);
    }

    [Fact]
    public void Scan_uses_the_model_and_goes_on_with_no_other()
    {
        Train("own.csv", "own.model");
        var first = Scan("--model", folder["own.model"]);

        Assert.Equal(0, first.Status);
        Assert.Contains("造林绿化", File.ReadAllText(Directory.GetFiles(folder["run"], "reports.jsonl", SearchOption.AllDirectories).First()),
            StringComparison.Ordinal);
        Assert.Equal(0, Scan("--model", folder["own.model"]).Status);
        Assert.Equal(2, Scan().Status);
    }

    [Fact]
    public void Fast_scan_refuses_a_model_it_would_not_use()
    {
        Train("own.csv", "own.model");
        var refused = Scan("--fast", "--model", folder["own.model"]);

        Assert.Equal(2, refused.Status);
        Assert.Contains("--model", refused.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text,role\n甲,坏角色\n", "g.csv:2", "坏角色")]
    [InlineData("text,dimension\n甲,一\n乙,一\n", "", "一个标签")]
    [InlineData("text\n甲\n", "", "role")]
    public void Gold_that_teaches_nothing_is_refused_and_leaves_no_model(string gold, string place, string reason)
    {
        folder.Write("g.csv", gold);

        var refused = Train("g.csv", "g.model");

        Assert.Equal(2, refused.Status);
        Assert.Contains(place, refused.Errors, StringComparison.Ordinal);
        Assert.Contains(reason, refused.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain(Directory.GetFiles(folder.Path), f => f.Contains("g.model", StringComparison.Ordinal));
    }

    [Fact]
    public void Missing_gold_is_refused_by_name()
    {
        var refused = Train("none.csv", "g.model");

        Assert.Equal(2, refused.Status);
        Assert.Contains("none.csv", refused.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("truncated", "cut short")]
    [InlineData("corrupt", "SHA-256")]
    [InlineData("version", "99")]
    [InlineData("features", "other features")]
    [InlineData("text", "no model")]
    [InlineData("missing", "")]
    public void Model_that_cannot_be_used_is_refused_by_name_with_the_reason(string fault, string reason)
    {
        Train("own.csv", "own.model");
        Spoil(fault);
        foreach (var run in new[]
        {
            ToolProcess.Run("check", folder["r"], "--model", folder["bad.model"]),
            ToolProcess.Run("evaluate", folder["own.csv"], "--model", folder["bad.model"]),
            Scan("--model", folder["bad.model"]),
        })
        {
            Assert.Equal(2, run.Status);
            Assert.Contains("bad.model", run.Errors, StringComparison.Ordinal);
            Assert.Contains(reason, run.Errors, StringComparison.Ordinal);
            Assert.Empty(run.Output);
        }
    }

    private void Spoil(string fault)
    {
        var bytes = File.ReadAllBytes(folder["own.model"]);
        var latin = Encoding.Latin1.GetString(bytes);
        var spoiled = fault switch
        {
            "truncated" => bytes[..^100],
            "corrupt" => [.. bytes[..^100], (byte)(bytes[^100] ^ 1), .. bytes[^99..]],
            "version" => Encoding.Latin1.GetBytes(latin.Replace("\"ganhuoModel\":1", "\"ganhuoModel\":99", StringComparison.Ordinal)),
            "features" => Encoding.Latin1.GetBytes(latin.Replace("\"features\":\"", "\"features\":\"x", StringComparison.Ordinal)),
            "text" => "no model\n"u8.ToArray(),
            _ => null,
        };
        if (spoiled is not null) File.WriteAllBytes(folder["bad.model"], spoiled);
    }

    private ToolResult Train(string gold, string model) => ToolProcess.Run("train", "--gold", folder[gold], "-o", folder[model]);

    private ToolResult Scan(params string[] more) => ToolProcess.Run(["scan", folder["r"], "-o", folder["run"], .. more]);

    private static string Dimension(ToolResult run)
    {
        Assert.Equal(0, run.Status);
        using var json = JsonDocument.Parse(run.Output);
        return json.RootElement.GetProperty("reports")[0].GetProperty("paragraphs").EnumerateArray().Last().GetProperty("dimension")
            .GetString()!;
    }
}
