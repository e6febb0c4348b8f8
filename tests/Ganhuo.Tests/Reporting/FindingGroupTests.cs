using System.Collections.Immutable;
using Ganhuo.Detecting;
using Ganhuo.Reporting;
using Ganhuo.Text;

namespace Ganhuo.Tests.Reporting;

public sealed class FindingGroupTests
{
    [Fact]
    public void Errors_come_first_and_what_is_absent_before_what_is_blank_however_often()
    {
        var groups = FindingGroup.Of(Findings("GH505", "GH302", "GH302", "GH302", "GH201", "GH201", "GH201", "GH204", "GH102", "GH101",
            "GH101"));

        Assert.Equal(["GH101", "GH102", "GH201", "GH204", "GH302", "GH505"], groups.Select(g => g.Rule.Id));
        Assert.Equal([2, 1, 3, 1, 3, 1], groups.Select(g => g.Count));
    }

    [Fact]
    public void Severity_a_user_has_set_goes_before_the_rule()
    {
        var groups = FindingGroup.Of([Finding("GH101") with { Severity = Severity.Note }, .. Findings("GH302")]);

        Assert.Equal(["GH302", "GH101"], groups.Select(g => g.Rule.Id));
    }

    private static ImmutableArray<Finding> Findings(params string[] rules) => [.. rules.Select(Finding)];

    private static Finding Finding(string rule)
    {
        var descriptor = RuleCatalogue.Find(rule)!;
        return new Finding(descriptor, descriptor.Severity, new TextSpan(0, 1), new Bilingual("甲", "a"), []);
    }
}
