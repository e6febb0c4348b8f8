using System.Xml.Linq;
using Ganhuo.Classifying;
using Ganhuo.Segmenting;
using Ganhuo.Tests.Architecture;
using Ganhuo.Tests.Examples.MachineLearning;
using Ganhuo.Text;

namespace Ganhuo.Tests.Examples;

/// <summary>The examples of the documentation are the files beside this one, which compile, and they do what is said.</summary>
public sealed class ExampleTests
{
    [Theory]
    [InlineData(typeof(IParagraphClassifier), "MlNetParagraphs.cs")]
    [InlineData(typeof(IWordSegmenter), "JiebaNetWords.cs")]
    public void Example_of_the_documentation_is_the_file_that_compiles(Type documented, string file)
    {
        var code = XDocument.Load(Path.Combine(AppContext.BaseDirectory, "Ganhuo.xml")).Descendants("member")
            .Single(m => m.Attribute("name")!.Value == "T:" + documented.FullName).Descendants("code").Single().Value;
        var source = File.ReadAllText(Repository.Path("tests", "Ganhuo.Tests", "Examples", file));

        Assert.Equal(Lines(source[source.IndexOf("public sealed class", StringComparison.Ordinal)..]), Lines(code));
    }

    [Fact]
    public void Model_behind_the_seam_decides()
    {
        var analyzer = new ReportAnalyzerBuilder()
            .UseParagraphClassifier(new MlNetParagraphs(
                new MLContext(), new Always((int)SectionRole.Causes, Vocabulary.RoleCount),
                new Always((int)Dimension.Ideology, Vocabulary.DimensionCount)))
            .Build();

        var paragraph = Assert.Single(analyzer.Analyze("全年开展检查十二次，发现问题三十六个，都已经交给有关单位办理完毕。").Paragraphs);

        Assert.Equal((SectionRole.Causes, Dimension.Ideology), (paragraph.Class.Role, paragraph.Class.Dimension));
    }

    [Fact]
    public void Segmenter_behind_the_seam_tiles_the_text()
    {
        var words = new List<TextSpan>();
        new JiebaNetWords().Segment("中心组学习", words);

        Assert.Equal([new(0, 1), new(1, 2), new(2, 3), new(3, 4), new(4, 5)], words);
    }

    private static IEnumerable<string> Lines(string code) => code.ReplaceLineEndings("\n").Trim().Split('\n').Select(l => l.Trim());

    private sealed class Always(int label, int labels) : IPredictor<Passage, Scores>
    {
        public Scores Predict(Passage example)
        {
            var scores = new float[labels];
            scores[label] = 1;
            return new Scores { Score = scores };
        }
    }
}
