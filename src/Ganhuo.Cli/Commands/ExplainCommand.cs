using System.CommandLine;
using Ganhuo.Detecting;
using Ganhuo.Scoring;

namespace Ganhuo.Cli.Commands;

/// <summary>
/// <c>ganhuo explain ID</c>: what a rule finds, why a reviewer cares, and examples; <c>ganhuo explain score</c>: how the
/// score is made; without an ID, all rules.
/// </summary>
internal static class ExplainCommand
{
    private const string Score = "score";

    public static Command Create()
    {
        var id = new Argument<string?>("ID")
        {
            Description = "规则编号或名称，或 score id or name of a rule, such as GH201 or unfilled-slot, or score",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("explain", "解释一条规则 explain a rule") { id };
        command.SetAction(parsed => parsed.GetValue(id) is { } rule ? Explain(rule) : List());
        return command;
    }

    private static int Explain(string id)
    {
        if (string.Equals(id, Score, StringComparison.OrdinalIgnoreCase))
        {
            Terminal.Out.Write(ScoreExplanation.Page());
            return ExitStatus.Done;
        }

        var rule = RuleCatalogue.Find(id) ?? throw new UsageException($"{id}: 没有这条规则 no such rule (ganhuo explain)");
        Terminal.Out.Write(RuleCatalogue.PageOf(rule.Id));
        return ExitStatus.Done;
    }

    private static int List()
    {
        foreach (var rule in RuleCatalogue.All)
            Terminal.Out.WriteLine($"{rule.Id}  {rule.Name,-24}{rule.Severity.ToString().ToLowerInvariant(),-9}{rule.Title.Chinese}");
        Terminal.Out.WriteLine($"{Score}  得分怎么算");
        return ExitStatus.Done;
    }
}
