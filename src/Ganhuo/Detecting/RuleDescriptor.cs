using Ganhuo.Text;

namespace Ganhuo.Detecting;

/// <summary>What is known of a rule before it runs.</summary>
/// <param name="Id">Such as <c>GH201</c>.</param>
/// <param name="Name">Such as <c>unfilled-slot</c>.</param>
/// <param name="Severity">Unless the configuration says otherwise.</param>
/// <param name="Title">What it finds.</param>
/// <param name="Advice">What the author should do.</param>
/// <param name="Criterion">Whose criterion is broken, in the reviewers' words.</param>
public sealed record RuleDescriptor(
    string Id, string Name, Severity Severity, Bilingual Title, Bilingual Advice, Bilingual Criterion);
