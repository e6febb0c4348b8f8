using System.Text.Json;
using System.Text.Json.Nodes;
using Ganhuo.Tests.Reporting;
using Ganhuo.Training.Publishing;

namespace Ganhuo.Cli.Tests.Commands;

public sealed class EvaluateCommandTests : IDisposable
{
    private static readonly string Gold = Path.Combine(Approval.Root, "corpus", "gold");

    private readonly TemporaryFolder folder = new();

    public EvaluateCommandTests()
    {
        folder.Write("own.csv", LabelledTable.Own);
        folder.Write("unified.csv", LabelledTable.Unified);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Figures_agree_with_one_another_and_with_the_labels()
    {
        using var json = JsonDocument.Parse(Done("evaluate", folder["unified.csv"], "-f", "json"));
        var root = json.RootElement;

        Assert.Equal(16, root.GetProperty("paragraphs").GetInt32());
        Assert.Equal(2, root.GetProperty("labels").GetArrayLength());
        foreach (var labels in root.GetProperty("labels").EnumerateArray())
        {
            var rows = labels.GetProperty("confusion").GetProperty("rows").EnumerateArray()
                .Select(r => r.EnumerateArray().Select(c => c.GetInt32()).ToArray()).ToArray();
            Assert.Equal(16, rows.Sum(r => r.Sum()));
            Assert.Equal(16, labels.GetProperty("perLabel").EnumerateArray().Sum(l => l.GetProperty("support").GetInt32()));
            Assert.Equal(rows.Select((r, i) => r[i]).Sum() / 16.0, labels.GetProperty("accuracy").GetProperty("value").GetDouble(), 4);
            Assert.Equal(0.5, labels.GetProperty("rivals")[0].GetProperty("accuracy").GetProperty("value").GetDouble(), 4);
            Assert.Equal(
                Math.Min(20, 16 - rows.Select((r, i) => r[i]).Sum()), labels.GetProperty("worst").GetArrayLength());
        }
    }

    [Fact]
    public void Whole_reports_and_paragraphs_keep_to_the_schema_and_the_same_twice()
    {
        string[] run = ["evaluate", Gold, "-f", "json", "--errors"];
        var (one, two) = (Done(run), Done(run));
        var validator = new SchemaValidator(JsonNode.Parse(Done("schema", "evaluation"))!.AsObject());

        validator.Validate(JsonNode.Parse(one));
        validator.Validate(JsonNode.Parse(Done("evaluate", folder["unified.csv"], "-f", "json", "--train", folder["unified.csv"])));
        ToolProcess.Run("train", "--gold", folder["own.csv"], "-o", folder["own.model"]);
        validator.Validate(JsonNode.Parse(Done("evaluate", folder["own.csv"], "-f", "json", "--model", folder["own.model"])));

        Assert.Equal(one, two);
        Assert.Empty(validator.Errors);
        Assert.Empty(validator.Declared().Except(validator.Met));
    }

    [Fact]
    public void Own_labels_need_the_model_that_knows_them()
    {
        ToolProcess.Run("train", "--gold", folder["own.csv"], "-o", folder["own.model"]);

        var refused = ToolProcess.Run("evaluate", folder["own.csv"]);
        var text = Done("evaluate", folder["own.csv"], "--model", folder["own.model"]);

        Assert.Equal(2, refused.Status);
        Assert.Contains("造林绿化", refused.Errors, StringComparison.Ordinal);
        Assert.Contains("--model", refused.Errors, StringComparison.Ordinal);
        Assert.Contains("造林绿化", text, StringComparison.Ordinal);
        Assert.Equal(2, ToolProcess.Run("evaluate", folder["unified.csv"], "--model", folder["own.model"]).Status);
    }

    [Fact]
    public void Errors_come_with_their_text_and_totals_without()
    {
        // Labels the wrong way round: whatever is said is an error.
        folder.Write("wrong.csv",
            LabelledTable.Unified.Replace("成绩做法", "坏", StringComparison.Ordinal).Replace("问题,风", "成绩做法,风", StringComparison.Ordinal)
            .Replace("坏", "问题", StringComparison.Ordinal));

        Assert.Contains("堤防存在渗漏", Done("evaluate", folder["wrong.csv"]), StringComparison.Ordinal);
        Assert.Contains("led astray by", Done("evaluate", folder["wrong.csv"]), StringComparison.Ordinal);
        foreach (var format in new[] { "text", "json", "html" })
            Assert.DoesNotContain("堤防", Done("evaluate", folder["wrong.csv"], "-f", format, "--totals"), StringComparison.Ordinal);
    }

    [Fact]
    public void Page_needs_nothing_from_elsewhere()
    {
        Done("evaluate", folder["unified.csv"], "-f", "html", "-o", folder["page.html"]);
        var page = File.ReadAllText(folder["page.html"]);

        Assert.StartsWith("<!doctype html>", page, StringComparison.Ordinal);
        Assert.EndsWith("</body></html>\n", page, StringComparison.Ordinal);
        foreach (var outside in new[] { "http", "<script", "<link", "src=", "url(" })
            Assert.DoesNotContain(outside, page, StringComparison.Ordinal);
    }

    [Fact]
    public void Naive_bayes_is_asked_where_there_is_a_training_file()
    {
        Assert.DoesNotContain("naive Bayes", Done("evaluate", folder["unified.csv"]), StringComparison.Ordinal);
        Assert.Contains("naive Bayes", Done("evaluate", folder["unified.csv"], "--train", folder["unified.csv"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Readme_is_written_between_its_marks()
    {
        folder.Write("README.md", "before\n<!-- quality: all/FIGURES.md -->\n<!-- end of quality -->\nafter\n");

        Done("evaluate", folder["unified.csv"], "--totals", "--readme", folder["README.md"]);
        var readme = File.ReadAllText(folder["README.md"]);

        Assert.Matches(@"\| lone paragraph: role, accuracy \| [0-9.]+ \| [-0-9. –]+ \| 16 \|", readme);
        Assert.Contains("| lone paragraph: role | 16 |", File.ReadAllText(folder["all/FIGURES.md"]), StringComparison.Ordinal);
        Assert.EndsWith("<!-- end of quality -->\nafter\n", readme, StringComparison.Ordinal);
    }

    [Fact]
    public void Readme_of_the_project_is_one_it_can_write_and_its_file_of_all_figures_is_there()
    {
        var all = ReadmeTables.FileOfAll(File.ReadAllText(Path.Combine(Approval.Root, "README.md")));

        Assert.True(File.Exists(Path.Combine(Approval.Root, all!)), all);
    }

    [Theory]
    [InlineData("nothing-here.csv", "nothing-here.csv")]
    [InlineData("empty-folder", "labels/development")]
    public void Gold_that_is_not_there_is_status_2(string gold, string named)
    {
        Directory.CreateDirectory(folder["empty-folder"]);

        var refused = ToolProcess.Run("evaluate", folder[gold]);

        Assert.Equal(2, refused.Status);
        Assert.Contains(named, refused.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Paragraphs_without_any_label_are_refused()
    {
        var refused = ToolProcess.Run("evaluate", folder.Write("bare.csv", "text\n没有标注的一段话。\n"));

        Assert.Equal(2, refused.Status);
        Assert.Contains("bare.csv", refused.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Folder_of_labelled_files_is_read_as_one()
    {
        folder.Write("many/a.csv", LabelledTable.Unified);
        folder.Write("many/b.csv", LabelledTable.Unified);

        Assert.Contains("32 paragraphs", Done("evaluate", folder["many"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Totals_and_errors_exclude_each_other() =>
        Assert.Equal(2, ToolProcess.Run("evaluate", folder["unified.csv"], "--totals", "--errors").Status);

    private static string Done(params string[] arguments)
    {
        var result = ToolProcess.Run(arguments);
        Assert.True(result.Status == 0, result.Errors);
        return result.Output;
    }
}
