using System.Globalization;
using Ganhuo.Training.Archives;

namespace Ganhuo.Training.Tests.Archives;

public sealed class EvaluateReuseCommandTests
{
    private const int Reports = 600;

    [Fact]
    public void Planted_reuse_is_found_and_little_else()
    {
        var folder = Directory.CreateTempSubdirectory("ganhuo-reuse-").FullName;
        try
        {
            var corpus = Path.Combine(Root(), "corpus");
            new ArchiveGenerator(Reports, 21, ClausePool.Load(corpus)).Write(folder);
            using var output = new StringWriter();
            EvaluateReuseCommand.Run([folder], output);

            var lines = output.ToString().Split('\n');
            Assert.InRange(Figure(lines, "recall own "), 0.99, 1);
            Assert.InRange(Figure(lines, "recall peer "), 0.99, 1);
            Assert.InRange(Figure(lines, "recall twin "), 1, 1);
            Assert.InRange(Figure(lines, "recall spun "), 0.8, 1);
            Assert.InRange(Figure(lines, "precision "), 0.95, 1);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static double Figure(string[] lines, string name) =>
        double.Parse(lines.Single(l => l.StartsWith(name, StringComparison.Ordinal)).Split('=')[^1], CultureInfo.InvariantCulture);

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Analyzer.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
