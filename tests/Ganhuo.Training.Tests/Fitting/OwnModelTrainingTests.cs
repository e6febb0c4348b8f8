using Ganhuo.Classifying;
using Ganhuo.Training.Evaluating;
using Ganhuo.Training.Fitting;

namespace Ganhuo.Training.Tests.Fitting;

public sealed class OwnModelTrainingTests
{
    private static readonly string[] Places = ["东", "西", "南", "北", "中"];

    private static LabelledFiles Gold(string one = "造林绿化", string other = "水利工程") => new(
        [
            .. Places.Select(p => Of($"今年在{p}山造林种树，苗木全部成活。", "achievements", one)),
            .. Places.Select(p => Of($"{p}河堤防渗漏，水库清淤拖延。", "problems", other)),
        ],
        "hash");

    [Fact]
    public void Same_paragraphs_give_the_same_bytes() => Assert.Equal(Bytes(Train(Gold())), Bytes(Train(Gold())));

    [Fact]
    public void Own_labels_are_told_apart_and_kept_as_they_were()
    {
        var model = Train(Gold());
        var analysis = new ReportAnalyzerBuilder().UseModel(model).Build().Analyze("在新的山上造林种树，成活率高，群众都说好，明年还要接着干。");

        Assert.True(model.HasOwnDimensions);
        Assert.Equal(["水利工程", "造林绿化"], model.DimensionLabels);
        Assert.Equal("造林绿化", Assert.Single(analysis.Paragraphs).Class.DimensionLabel);
        Assert.Contains(Assert.Single(analysis.Paragraphs).Class.Because, w => w.Contains("种树", StringComparison.Ordinal));
    }

    [Fact]
    public void Unified_dimensions_make_no_labels_of_ones_own()
    {
        var model = Train(Gold("theoretical-study", "廉洁自律"));

        Assert.False(model.HasOwnDimensions);
        Assert.Equal(Vocabulary.DimensionKeys, model.DimensionLabels);
        Assert.Equal(Vocabulary.RoleKeys, model.RoleLabels);
    }

    [Fact]
    public void One_label_is_refused()
    {
        var refused = Assert.Throws<FormatException>(() => Train(Gold("同一个", "同一个")));

        Assert.Contains("同一个", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Paragraphs_without_labels_are_refused() =>
        Assert.Throws<FormatException>(() => Train(new LabelledFiles([Of("甲", "", "")], "")));

    [Fact]
    public void Labels_with_few_paragraphs_are_named()
    {
        var said = new List<string>();
        var gold = Gold();
        new OwnModelTraining(said.Add, default).Train(gold with { Paragraphs = [.. gold.Paragraphs, Of("独此一段", "causes", "独此一类")] });

        Assert.Contains(said, s => s.Contains("独此一类 1", StringComparison.Ordinal));
    }

    [Fact]
    public void Cancelled_training_ends() =>
        Assert.Throws<OperationCanceledException>(() => new OwnModelTraining(_ => { }, new CancellationToken(true)).Train(Gold()));

    private static GoldParagraph Of(string text, string role, string dimension) => new("", "", "", null, null, text, role, dimension);

    private static ParagraphModel Train(LabelledFiles gold) => new OwnModelTraining(_ => { }, default).Train(gold);

    private static byte[] Bytes(ParagraphModel model)
    {
        using var stream = new MemoryStream();
        model.Write(stream);
        return stream.ToArray();
    }
}
