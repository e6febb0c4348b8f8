using Ganhuo.Training.Narration;

namespace Ganhuo.Training.Tests.Narration;

public sealed class MeasureNarrationCommandTests
{
    private const string Paragraph = """
        {"id":"a-1","writer":"a","text":"走访商户213家，渡船的缆绳换成了钢索，不断提高服务水平。","evidence":[{"kind":"quantity","text":"213家"},{"kind":"event","text":"渡船的缆绳换成了钢索"}],"placeholders":[]}
        """;

    [Fact]
    public void Run_counts_the_facts_of_each_writer_and_shows_what_a_model_misses()
    {
        var folder = Directory.CreateTempSubdirectory("narration");
        try
        {
            var weights = Path.Combine(folder.FullName, "weights.tsv");
            File.WriteAllText(weights, "threshold\t1\n不断提\t2\n");
            File.WriteAllText(Path.Combine(folder.FullName, "a.jsonl"), Paragraph.Trim() + "\n");
            using var output = new StringWriter();

            Assert.Equal(0, MeasureNarrationCommand.Run([weights, folder.FullName, "--errors"], output));

            var lines = output.ToString().Split(Environment.NewLine);
            Assert.StartsWith("a: 2 open clauses, 1 facts; narrated precision 0.000, recall 0.000", lines[0], StringComparison.Ordinal);
            Assert.Contains(lines, l =>
                l.StartsWith("missed\t", StringComparison.Ordinal) && l.Contains("渡船的缆绳", StringComparison.Ordinal));
            Assert.Contains(lines, l =>
                l.StartsWith("false\t", StringComparison.Ordinal) && l.Contains("不断提高服务水平", StringComparison.Ordinal));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
