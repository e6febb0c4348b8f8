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

    private static ReusedPassage Passage(int start, ReuseKind kind, bool isOwn) => new(
        new TextSpan(start, start + 80), kind, new ReuseOrigin("往年.txt", "青石镇", 2020, isOwn, new TextSpan(9, 89), 4), 1, []);
}
