using System.Text;
using Ganhuo.Detecting;

namespace Ganhuo.Tests.Detecting;

public sealed class RuleConfigurationTests
{
    [Theory]
    [InlineData("{}")]
    [InlineData("{ /* nothing */ \"rules\": {}, }")]
    [InlineData("\uFEFF{\"$schema\": {\"a\": [1]}, \"rules\": {}}")]
    public void Configuration_that_changes_nothing_is_the_default(string json) =>
        Assert.Equal(RuleConfiguration.Default, Parse(json));

    [Theory]
    [InlineData("", 1)]
    [InlineData("[]", 1)]
    [InlineData("{\n\"rules\": {\n\"GH999\": \"off\"}}", 3)]
    [InlineData("{\n\"rules\": []}", 2)]
    [InlineData("{\n\n\"rule\": {}}", 3)]
    [InlineData("{\"types\":\n 1}", 2)]
    [InlineData("{\"rules\": {},\n\"rules\": {}}", 2)]
    [InlineData("{\"rules\": {\n", 2)]
    [InlineData("{}\n{}", 2)]
    public void Broken_configuration_is_refused_with_file_line_and_reason(string json, int line)
    {
        var refusal = Assert.Throws<InvalidConfigurationException>(() => Parse(json));

        Assert.Equal(line, refusal.Line);
        Assert.StartsWith($"夹/ganhuo.json:{line}: {refusal.Reason}", refusal.Message, StringComparison.Ordinal);
        Assert.NotEqual("", refusal.Reason);
    }

    [Fact]
    public void Every_rule_can_be_turned_off_and_regraded_by_id_and_by_name()
    {
        foreach (var rule in RuleCatalogue.All)
        {
            Assert.Null(Parse($$"""{"rules": {"{{rule.Id}}": "off"} }""").SeverityOf(rule));
            Assert.Equal(Severity.Note, Parse($$"""{"rules": {"{{rule.Name}}": "note"} }""").SeverityOf(rule));
            Assert.Throws<InvalidConfigurationException>(() => Parse($$"""{"rules": {"{{rule.Id}}": "fatal"} }"""));
            Assert.Throws<InvalidConfigurationException>(
                () => Parse($$"""{"rules": {"{{rule.Id}}": "off", "{{rule.Name}}": "off"} }"""));
        }
    }

    [Fact]
    public void Rules_are_changed_by_id_or_name_through_With_and_in_no_other_way()
    {
        var rule = RuleCatalogue.Find("GH201")!;

        Assert.Null(RuleConfiguration.Default.With("unfilled-slot", null).SeverityOf(rule));
        Assert.Equal(Severity.Note, RuleConfiguration.Default.With("GH201", null).With("unfilled-slot", Severity.Note).SeverityOf(rule));
        Assert.False(typeof(RuleConfiguration).GetProperty(nameof(RuleConfiguration.Rules))!.SetMethod is { IsPublic: true });
    }

    private static RuleConfiguration Parse(string json) =>
        RuleConfiguration.Parse(Encoding.UTF8.GetBytes(json), "夹/ganhuo.json");
}
