using Ganhuo.Detecting.Placeholders;
using Ganhuo.Training.Evaluating;
using Ganhuo.Training.Slots;

namespace Ganhuo.Training.Tests.Slots;

public sealed class OpenValueSamplesTests
{
    [Fact]
    public void Words_before_a_unit_that_a_label_names_are_open_and_begin_where_it_says()
    {
        var site = Assert.Single(Of("新修里程回头填公里。", [new("回头填", "count", "unfilled")]), s => s.Kind == OpenValueSiteKind.Figure);

        Assert.True(site.IsOpen);
        Assert.Single(site.Beginnings, b => b.Label == 1);
        Assert.True(site.Example.Weight > 1);
    }

    [Fact]
    public void Brackets_and_fields_without_a_label_are_filled()
    {
        var sites = Of("联系人：王小兰\n经费（由财政局核拨）按季到位。", []);

        Assert.Equal([OpenValueSiteKind.Field, OpenValueSiteKind.Bracket], sites.Select(s => s.Kind));
        Assert.All(sites, s => Assert.False(s.IsOpen));
        Assert.All(sites, s => Assert.Empty(s.Beginnings));
    }

    [Fact]
    public void Bracket_that_is_labelled_is_open_and_one_that_holds_part_of_a_label_is_no_sample()
    {
        Assert.True(Assert.Single(Of("列席（姓名后报）会议。", [new("（姓名后报）", "person", "unfilled")])).IsOpen);
        Assert.Empty(Of("列席（姓名后报）会议。", [new("姓名后报", "person", "unfilled")]));
    }

    [Fact]
    public void Every_figure_that_is_written_is_taken_out_once_and_counts_little()
    {
        var made = Of("全年走访困难群众12户，化解纠纷三起。", []).Where(s => s.IsMade).ToList();

        Assert.NotEmpty(made);
        Assert.All(made, s => Assert.False(s.IsOpen));
        Assert.All(made, s => Assert.True(s.Example.Weight < 1));
        Assert.All(made, s => Assert.DoesNotContain("12户，化解纠纷三起", s.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Site_of_a_line_of_which_a_label_says_that_a_figure_was_deleted_may_be_that_figure()
    {
        const string line = "全年走访困难群众户，效果较好。";

        Assert.Contains(Of(line, [], new GoldFinding("GH205", 1, null)), s => s is { IsLost: true, IsMade: false, IsOpen: false });
        Assert.DoesNotContain(Of(line, [], new GoldFinding("GH204", 1, null)), s => s.IsLost);
    }

    private static List<OpenValueSample> Of(string text, IReadOnlyList<GoldSlot> slots, params GoldFinding[] findings) =>
        [.. OpenValueSamples.Of([], new GoldCorpus([], []) { Contexts = [new("c", "w", text, slots, findings)] })];
}
