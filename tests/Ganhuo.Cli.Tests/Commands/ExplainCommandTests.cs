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
    public void In_English_a_rule_says_what_it_asks_for_before_its_page()
    {
        var rule = RuleCatalogue.Find("GH107")!;

        var result = ToolProcess.Run("explain", "GH107", "--lang", "en");

        Assert.Equal(0, result.Status);
        Assert.StartsWith($"GH107 count-mismatch (warning): {rule.Title.English}\nAdvice: {rule.Advice.English}\n", result.Output,
            StringComparison.Ordinal);
        Assert.EndsWith(RuleCatalogue.PageOf("GH107"), result.Output, StringComparison.Ordinal);
        Assert.DoesNotMatch("\\p{IsCJKUnifiedIdeographs}", ToolProcess.Run("explain", "--lang", "en").Output);
    }

    [Fact]
    public void Columns_of_the_list_stand_under_one_another()
    {
        var lines = ToolProcess.Run("explain").Output.TrimEnd('\n').Split('\n')[..^1];

        Assert.Single(lines.Select(l =>
            l.IndexOf(RuleCatalogue.Find(l[..5])!.Severity.ToString().ToLowerInvariant() + " ", StringComparison.Ordinal)).Distinct());
    }

    [Fact]
    public void Unknown_rule_is_status_2() => Assert.Equal(2, ToolProcess.Run("explain", "GH999").Status);
}
