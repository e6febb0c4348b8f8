using System.Collections.Immutable;
using Ganhuo.Detecting;
using Ganhuo.Detecting.Reuse;
using Ganhuo.Text;

namespace Ganhuo.Tests.Detecting;

public sealed class ReuseFindingsTests
{
    [Fact]
    public void Every_passage_is_one_finding_of_its_rule_with_its_source()
    {
        ImmutableArray<ReusedPassage> passages =
        [
            Passage(300, ReuseKind.Spun, false), Passage(200, ReuseKind.YearSwapped, true),
            Passage(100, ReuseKind.Verbatim, false), Passage(0, ReuseKind.Verbatim, true),
        ];
        var findings = ReuseFindings.Of(passages, RuleConfiguration.Default);

        Assert.Equal(["GH601", "GH602", "GH603", "GH604"], findings.Select(f => f.Rule.Id));
        Assert.All(findings, f => Assert.Equal(("往年.txt", 4), (f.Related[0].Source, f.Related[0].Line)));
    }

    [Theory]
    [InlineData(0, "，只改了年份、会议或数字1处（“2022”→“2023”）")]
    [InlineData(2, "，改了年份、会议或数字1处（“2022”→“2023”），另改用词2处")]
    public void Year_swapped_says_only_where_no_word_was_changed(int worded, string expected)
    {
        var changes = ImmutableArray.Create(new ReuseChange(ReuseChangeKind.Year, default, default, "2023", "2022"))
            .AddRange(Enumerable.Repeat(new ReuseChange(ReuseChangeKind.Wording, default, default, "大爷", "老人"), worded));
        var passage = Passage(0, ReuseKind.YearSwapped, true) with { Changes = changes };
        var finding = Assert.Single(ReuseFindings.Of([passage], RuleConfiguration.Default));
        Assert.EndsWith(expected, finding.Message.Chinese, StringComparison.Ordinal);
    }

    private static ReusedPassage Passage(int start, ReuseKind kind, bool isOwn) => new(
        new TextSpan(start, start + 80), kind, new ReuseOrigin("往年.txt", "青石镇", 2020, isOwn, new TextSpan(9, 89), 4), 1, []);
}
