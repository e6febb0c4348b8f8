using System.CommandLine;
using Ganhuo.Detecting;
using Ganhuo.Scoring;
using Ganhuo.Text;

namespace Ganhuo.Cli.Commands;

/// <summary>
/// <c>ganhuo explain ID</c>: what a rule finds, why a reviewer cares, and examples; <c>ganhuo explain score</c>: how
/// the score is made; without an ID, all rules.
/// </summary>
internal static class ExplainCommand
{
    private const string Score = "score";

    private static readonly Bilingual HowScored = new("得分怎么算", "how the score is made");

    public static Command Create()
    {
        var id = new Argument<string?>("ID")
        {
            Description = "规则编号或名称，或 score id or name of a rule, such as GH201 or unfilled-slot, or score",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var language = LanguageOption.Create(
            "规则名称、建议和依据的语言；规则页与示例为中文 language of title, advice and criterion; pages and examples are in Chinese");
        var command = new Command("explain", "解释一条规则 explain a rule") { id, language };
        command.SetAction(parsed => parsed.GetValue(id) is { } rule
            ? Explain(rule, LanguageOption.Of(parsed, language))
            : List(LanguageOption.Of(parsed, language)));
        return command;
    }

    private static int Explain(string id, Language language)
    {
        if (string.Equals(id, Score, StringComparison.OrdinalIgnoreCase))
        {
            Terminal.Out.Write(ScoreExplanation.Page());
            return ExitStatus.Done;
        }

        var rule = RuleCatalogue.Find(id) ?? throw new UsageException($"{id}: 没有这条规则 no such rule (ganhuo explain)");
        if (language == Language.English) WriteSummary(rule);
        Terminal.Out.Write(RuleCatalogue.PageOf(rule.Id));
        return ExitStatus.Done;
    }

    // The pages are in Chinese, as the words they judge are; what a rule asks for is said in English before them.
    private static void WriteSummary(RuleDescriptor rule)
    {
        Terminal.Out.WriteLine(
            $"{rule.Id} {rule.Name} ({rule.Severity.ToString().ToLowerInvariant()}): {rule.Title.English}");
        Terminal.Out.WriteLine($"Advice: {rule.Advice.English}");
        Terminal.Out.WriteLine($"Criterion: {rule.Criterion.English}");
        Terminal.Out.WriteLine();
    }

    private static int List(Language language)
    {
        var width = RuleCatalogue.All.Max(r => r.Name.Length) + 2;
        foreach (var rule in RuleCatalogue.All)
            Terminal.Out.WriteLine($"{rule.Id}  {rule.Name.PadRight(width)}{rule.Severity.ToString().ToLowerInvariant(),-9}{rule.Title.In(language)}");
        Terminal.Out.WriteLine($"{Score}  {HowScored.In(language)}");
        return ExitStatus.Done;
    }
}
