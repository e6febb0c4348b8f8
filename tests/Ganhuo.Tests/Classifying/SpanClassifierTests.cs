using Ganhuo.Classifying;
using Ganhuo.Classifying.Linear;
using Ganhuo.Text;

namespace Ganhuo.Tests.Classifying;

public sealed class SpanClassifierTests
{
    private const string Report = """
        述职述廉报告
        一、理论学习方面
        党组理论学习中心组围绕党的创新理论集中学习12次，开展研讨4次，读原文、悟原理；落实“三会一课”，党支部书记讲党课2次。
        二、存在的问题
        调研还不够深入，有时浮于表面，对廉政风险点排查不细。究其原因，主要是世界观改造放松了。下一步，将在6月底前完成整治，由分管领导负责，每季度报告一次；公众号信息落实三审三校。
        """;

    public static TheoryData<bool> Classifiers => [false, true];

    [Theory]
    [MemberData(nameof(Classifiers))]
    public void What_is_asked_alone_of_phrases_found_is_what_the_text_of_the_span_gives(bool trained)
    {
        var cues = new CueParagraphClassifier(Classified.Phrases);
        IParagraphClassifier classifier = trained ? TrainedParagraphClassifier.LoadEmbedded(cues) : cues;
        var (text, outline) = Classified.Outlined(Report);
        using var found = Classified.Phrases.Find(text);
        var spans = new SpanClassifier(classifier, text, found);
        double[] roles = new double[Vocabulary.RoleCount], dimensions = new double[Vocabulary.DimensionCount];
        double[] ownRoles = [.. roles], ownDimensions = [.. dimensions];

        foreach (var span in outline.Paragraphs.Select(p => p.Span).Concat(outline.Sentences.Select(s => s.Span))
            .Concat(outline.Clauses.Select(c => c.Span)))
        {
            classifier.Classify(text.Slice(span), roles, dimensions);
            spans.ClassifyRole(span, ownRoles);
            spans.ClassifyDimension(span, ownDimensions);

            Assert.Equal(roles, ownRoles);
            Assert.Equal(dimensions, ownDimensions);
        }
    }

    [Fact]
    public void Classifier_of_ones_own_is_asked_for_both()
    {
        var (text, _) = Classified.Outlined(Report);
        using var found = Classified.Phrases.Find(text);
        var spans = new SpanClassifier(new Fixed(), text, found);
        double[] roles = new double[Vocabulary.RoleCount], dimensions = new double[Vocabulary.DimensionCount];

        spans.ClassifyRole(new TextSpan(0, 6), roles);
        spans.ClassifyDimension(new TextSpan(0, 6), dimensions);

        Assert.Equal((1, 1), (roles[3], dimensions[7]));
    }

    private sealed class Fixed : IParagraphClassifier
    {
        public void Classify(ReadOnlySpan<char> text, Span<double> roles, Span<double> dimensions)
        {
            roles.Clear();
            dimensions.Clear();
            (roles[3], dimensions[7]) = (1, 1);
        }
    }
}
