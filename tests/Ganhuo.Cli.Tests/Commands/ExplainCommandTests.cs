using Ganhuo.Detecting;

namespace Ganhuo.Cli.Tests.Commands;

public sealed class ExplainCommandTests
{
    [Fact]
    public void Rule_is_explained_by_id_and_by_name_in_any_case()
    {
        var byId = ToolProcess.Run("explain", "gh107");
        var byName = ToolProcess.Run("explain", "count-mismatch");

        Assert.Equal(0, byId.Status);
        Assert.Equal(RuleCatalogue.PageOf("GH107"), byId.Output);
        Assert.Equal(byId.Output, byName.Output);
    }

    [Fact]
    public void Without_an_id_every_rule_is_listed_and_the_score()
    {
        var lines = ToolProcess.Run("explain").Output.TrimEnd('\n').Split('\n');

        Assert.Equal(RuleCatalogue.All.Select(r => r.Id).Append("score"), lines.Select(l => l[..5]));
    }

    [Fact]
    public void Unknown_rule_is_status_2() => Assert.Equal(2, ToolProcess.Run("explain", "GH999").Status);
}
