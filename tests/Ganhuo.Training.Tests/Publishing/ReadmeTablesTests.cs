using Ganhuo.Training.Evaluating;
using Ganhuo.Training.Publishing;

namespace Ganhuo.Training.Tests.Publishing;

public sealed class ReadmeTablesTests
{
    private static readonly Evaluation Sample = new(
        new EvaluationRequest("gold", "test", null, []), 5, 0,
        [new Figure("type", 1, 0.9, 1, 5), new Figure("rare", 0.5, 0, 1, 4), new Figure("seldom asked for", 0.5, 0, 1, 9)],
        [
            LabelEvaluation.Of(
                new LabelTask("role", [[.. Enumerable.Repeat(new Judged("a", "某段原文", "causes", "problems", 0.75, [], ["causes"]), 5)]],
                    ["cue rules"], true, _ => []),
                "problems"),
        ],
        []);

    [Fact]
    public void Short_table_replaces_what_stands_between_the_marks()
    {
        var readme = ReadmeTables.Rewrite("前\n<!-- quality: corpus/RESULTS.md -->\nold\n<!-- end of quality -->\n后", Sample);

        Assert.Equal("""
            前
            <!-- quality: corpus/RESULTS.md -->
            | figure | value | 95 % interval | n |
            | --- | --- | --- | --- |
            | role, accuracy | 0.000 | 0.000 – 0.000 | 5 |
            | type | 1.000 | 0.900 – 1.000 | 5 |
            <!-- end of quality -->
            后
            """, readme, ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void All_figures_that_were_judged_often_enough_stand_in_the_other_file() => Assert.EndsWith("""
        measured.

        | label | n | accuracy | 95 % interval | macro F1 | 95 % interval | calibration error | majority class: accuracy / macro F1 | cue rules: accuracy / macro F1 |
        | --- | --- | --- | --- | --- | --- | --- | --- | --- |
        | role | 5 | 0.000 | 0.000 – 0.000 | 0.000 | 0.000 – 0.000 | 0.750 | 0.000 / 0.000 | 1.000 / 1.000 |

        | figure | value | 95 % interval | n |
        | --- | --- | --- | --- |
        | type | 1.000 | 0.900 – 1.000 | 5 |
        | seldom asked for | 0.500 | 0.000 – 1.000 | 9 |

        """.ReplaceLineEndings("\n"), ReadmeTables.All(Sample), StringComparison.Ordinal);

    [Theory]
    [InlineData("<!-- quality -->\n<!-- end of quality -->", null)]
    [InlineData("<!-- quality: corpus/RESULTS.md -->\n<!-- end of quality -->", "corpus/RESULTS.md")]
    public void File_of_all_figures_is_the_one_the_mark_names(string readme, string? file) =>
        Assert.Equal(file, ReadmeTables.FileOfAll(readme));

    [Theory]
    [InlineData("<!-- quality: ../x.md -->\n<!-- end of quality -->")]
    [InlineData("<!-- quality: /etc/x.md -->\n<!-- end of quality -->")]
    [InlineData("no marks")]
    public void File_outside_the_folder_is_refused(string readme) => Assert.Throws<FormatException>(() => ReadmeTables.FileOfAll(readme));

    [Theory]
    [InlineData("no marks")]
    [InlineData("<!-- end of quality --><!-- quality -->\n")]
    public void Readme_without_marks_is_refused(string readme) =>
        Assert.Throws<FormatException>(() => ReadmeTables.Rewrite(readme, Sample));

    [Fact]
    public void Totals_show_no_text()
    {
        using var json = new MemoryStream();
        EvaluationJson.Write(Sample.TotalsOnly(), json);
        var text = new StringWriter();
        new EvaluationText(text).Write(Sample.TotalsOnly());
        new EvaluationHtml(text).Write(Sample.TotalsOnly());

        Assert.DoesNotContain("某段原文", System.Text.Encoding.UTF8.GetString(json.ToArray()) + text, StringComparison.Ordinal);
        new EvaluationText(text).Write(Sample);
        Assert.Contains("某段原文", text.ToString(), StringComparison.Ordinal);
    }
}
