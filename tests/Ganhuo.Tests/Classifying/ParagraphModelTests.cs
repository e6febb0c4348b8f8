using System.Text;
using Ganhuo.Classifying;
using Ganhuo.Classifying.Linear;

namespace Ganhuo.Tests.Classifying;

public sealed class ParagraphModelTests
{
    private static readonly ParagraphModel Own = new(null, Linear("造林", "水利"), "hash", 7, "known");

    [Fact]
    public void Model_is_read_as_it_was_written()
    {
        var read = Read(Bytes(Own));

        Assert.Equal(["造林", "水利"], read.DimensionLabels);
        Assert.Empty(read.RoleLabels);
        Assert.True(read.HasOwnDimensions);
        Assert.Equal(("hash", 7, "known"), (read.Training, read.Paragraphs, read.Knowledge));
        Assert.Equal(Bytes(Own), Bytes(read));
    }

    [Fact]
    public void First_line_says_what_the_file_is() =>
        Assert.StartsWith("{\"ganhuoModel\":1,", Encoding.UTF8.GetString(Bytes(Own)).Split('\n')[0], StringComparison.Ordinal);

    [Theory]
    [InlineData(0.1)]
    [InlineData(0.5)]
    [InlineData(0.999)]
    public void File_cut_short_is_refused_by_name(double share)
    {
        var bytes = Bytes(Own);

        Assert.Contains("x.model", Refused(bytes[..(int)(bytes.Length * share)]), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_changed_byte_of_the_models_is_noticed()
    {
        var bytes = Bytes(Own);
        var models = Array.IndexOf(bytes, (byte)'\n') + 1;
        for (var at = models; at < bytes.Length; at += Math.Max(1, (bytes.Length - models) / 20))
        {
            var changed = bytes.ToArray();
            changed[at] ^= 1;
            Assert.Contains("SHA-256", Refused(changed), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("\"ganhuoModel\":1", "\"ganhuoModel\":2", "2")]
    [InlineData("\"ganhuoModel\":1", "\"ganhuoModel\":\"1\"", "no model")]
    [InlineData("\"features\":\"", "\"features\":\"0", "other features")]
    [InlineData("造林", "绿化", "contradicts")]
    [InlineData("\"rolesLength\":0", "\"rolesLength\":-1", "rolesLength")]
    [InlineData("\"rolesLength\":0", "\"rolesLength\":2000000000", "rolesLength")]
    public void Other_header_is_refused_with_the_reason(string part, string changed, string reason)
    {
        var (header, models) = Split(Bytes(Own));
        Assert.Contains(part, header, StringComparison.Ordinal);

        Assert.Contains(reason, Refused([.. Encoding.UTF8.GetBytes(header.Replace(part, changed, StringComparison.Ordinal)), .. models]),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Something_after_the_models_is_refused() =>
        Assert.Contains("x.model", Refused([.. Bytes(Own), 0]), StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("no model at all\n")]
    [InlineData("[]\n")]
    [InlineData("{}\n")]
    public void Other_file_is_refused(string content) =>
        Assert.Contains("no model", Refused(Encoding.UTF8.GetBytes(content)), StringComparison.Ordinal);

    [Fact]
    public void File_without_a_line_end_is_not_read_to_its_end()
    {
        using var endless = new MemoryStream(new byte[1 << 20]);

        Assert.Throws<InvalidDataException>(() => ParagraphModel.Read("x.model", endless));
        Assert.InRange(endless.Position, 1, 1 << 17);
    }

    [Fact]
    public void Own_dimensions_stand_beside_the_unified_ones()
    {
        var analysis = new ReportAnalyzerBuilder().UseModel(Own).Build().Analyze("""
            某县工作总结
            一、主要做法
            组织党员干部集中学习理论12次，撰写心得体会36篇，开展专题研讨4次。
            """);

        var body = analysis.Paragraphs[^1].Class;
        Assert.Equal("造林", body.DimensionLabel);
        Assert.Equal(Dimension.TheoreticalStudy, body.Dimension);
        Assert.InRange(body.Confidence, 0.6, 1);
        Assert.Equal("none", analysis.Paragraphs[0].Class.DimensionLabel);
    }

    [Fact]
    public void Unified_model_takes_the_place_of_the_shipped_one()
    {
        var roles = new ParagraphModel(Linear([.. Vocabulary.RoleKeys], (int)SectionRole.Causes), null, "", 1, "");
        var (with, without) = (new ReportAnalyzerBuilder().UseModel(roles).Build(), ReportAnalyzer.Create());
        const string text = "今年以来共走访企业三十二家，帮助解决用工难题，各方面工作都有了新的进展，群众给予了比较好的评价，上级也作了通报表扬，下面的同志都说好。";

        Assert.NotEqual(SectionRole.Causes, Assert.Single(without.Analyze(text).Paragraphs).Class.Role);
        Assert.Equal(SectionRole.Causes, Assert.Single(with.Analyze(text).Paragraphs).Class.Role);
        Assert.Null(Assert.Single(with.Analyze(text).Paragraphs).Class.OwnDimension);
    }

    [Fact]
    public void Classifier_of_ones_own_is_asked_instead()
    {
        var analyzer = new ReportAnalyzerBuilder().UseParagraphClassifier(new Stubborn()).Build();

        var paragraph = Assert.Single(analyzer.Analyze("组织党员干部集中学习理论12次，撰写心得体会36篇，开展专题研讨4次。").Paragraphs);

        Assert.Equal((SectionRole.Causes, Dimension.Integrity), (paragraph.Class.Role, paragraph.Class.Dimension));
    }

    private static string Refused(byte[] bytes) => Assert.Throws<InvalidDataException>(() => Read(bytes)).Message;

    private static (string Header, byte[] Models) Split(byte[] bytes)
    {
        var end = Array.IndexOf(bytes, (byte)'\n');
        return (Encoding.UTF8.GetString(bytes.AsSpan(0, end)), bytes[end..]);
    }

    private static ParagraphModel Read(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return ParagraphModel.Read("x.model", stream);
    }

    private static byte[] Bytes(ParagraphModel model)
    {
        using var stream = new MemoryStream();
        model.Write(stream);
        return stream.ToArray();
    }

    private static LinearModel Linear(params string[] labels) => Linear([.. labels], 0);

    // Says one label whatever the text is.
    private static LinearModel Linear(System.Collections.Immutable.ImmutableArray<string> labels, int always)
    {
        var biases = new float[labels.Length];
        biases[always] = 8;
        var weights = new sbyte[ParagraphFeatures.Count * LinearModel.StrideOf(labels.Length)];
        return new LinearModel(labels, weights, [.. labels.Select(_ => 0.01f)], biases, 1);
    }

    private sealed class Stubborn : IParagraphClassifier
    {
        public void Classify(ReadOnlySpan<char> text, Span<double> roles, Span<double> dimensions)
        {
            roles.Clear();
            dimensions.Clear();
            roles[(int)SectionRole.Causes] = 1;
            dimensions[(int)Dimension.Integrity] = 1;
        }
    }
}
