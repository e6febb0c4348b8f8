using System.Collections.Immutable;
using Ganhuo.Detecting.Slots;
using Ganhuo.Training.Evaluating;
using Ganhuo.Training.Fitting;
using Ganhuo.Training.Slots;

namespace Ganhuo.Training.Tests.Slots;

public sealed class NoteSamplesTests
{
    [Fact]
    public void Sentences_and_brackets_that_anything_speaks_for_are_samples()
    {
        var samples = Of("全年接诊1260人次。这句太长，请拆成两句（老周改）。");

        Assert.Equal([NoteSiteKind.Round, NoteSiteKind.Sentence], samples.Select(s => s.Kind));
        Assert.All(samples, s => Assert.Equal((0, false), (s.Notes, s.IsNote)));
    }

    [Fact]
    public void A_label_says_of_its_line_how_many_notes_it_has()
    {
        var samples = Of("标题再改一下。\n照片换一张。", Note(2), Note(2), new GoldFinding("GH205", 1, null));

        Assert.Equal([0, 2], samples.Select(s => s.Notes));
    }

    [Fact]
    public void What_stands_in_the_place_of_a_value_is_no_sample_unless_its_line_is_labelled()
    {
        Assert.Empty(Of("满意率【待补充：请统计站提供】。").Where(s => s.Kind == NoteSiteKind.Square));
        Assert.Single(Of("满意率【待补充：请统计站提供】。", Note(1)), s => s.Kind == NoteSiteKind.Square);
    }

    [Fact]
    public void The_likeliest_of_a_labelled_line_is_chosen_and_its_others_are_left_out()
    {
        var samples = Of("这句太长，请拆成两句。照片换一张。\n表格再核一遍。", Note(1));

        var chosen = NoteSamples.Choose(samples, s => s.Text.Contains("照片", StringComparison.Ordinal) ? 1 : 0);

        Assert.Equal(2, chosen.Length);
        Assert.Contains("照片", Assert.Single(chosen, s => s.IsNote).Text, StringComparison.Ordinal);
        Assert.Contains("表格", Assert.Single(chosen, s => !s.IsNote).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Features_of_one_note_alone_are_forgotten_and_the_others_count_as_before()
    {
        ImmutableArray<NoteSample> samples = [Sample([1, 2, 3], 1), Sample([2, 3, 4], 1), Sample([3, 5], 0)];

        var known = NoteSamples.Known(samples);

        Assert.Equal([[2, 3], [2, 3], [3]], known.Select(s => s.Example.Features));
        Assert.Equal(samples[0].Example.Values[0], known[0].Example.Values[0]);
    }

    [Fact]
    public void Same_texts_give_the_same_samples()
    {
        const string text = "标题再改一下。（数字请财务核）全年接诊1260人次。";

        Assert.Equal(Of(text).Select(s => s.Example.Features), Of(text).Select(s => s.Example.Features));
    }

    private static GoldFinding Note(int line) => new("GH204", line, null);

    private static NoteSample Sample(int[] features, int label) =>
        new("w", NoteSiteKind.Sentence, Example.Of(features, label, 1), "c:1", 0, "");

    private static ImmutableArray<NoteSample> Of(string text, params GoldFinding[] findings) =>
        NoteSamples.Of([], [new("c", "w", text, [], findings)], new GoldCorpus([], []));
}
