using System.Collections.Immutable;
using Ganhuo.Detecting.Consistency;
using Ganhuo.Detecting.Correspondence;
using Ganhuo.Detecting.Reuse;
using Ganhuo.Detecting.Slots;
using Ganhuo.Detecting.Structure;
using Ganhuo.Detecting.Wording;

namespace Ganhuo.Detecting;

/// <summary>Every rule there is, in order of id. A new rule is one line here, one file and one page.</summary>
public static class RuleCatalogue
{
    internal static ImmutableArray<IRule> Rules { get; } =
    [
        new MissingSection(),
        new MissingDimension(),
        new ThinDimension(),
        new SectionOutOfOrder(),
        new SectionShare(),
        new BrokenEnumeration(),
        new CountMismatch(),
        new HeadingBodyMismatch(),
        new RepeatedParagraph(),
        new OverLength(),
        new UnfilledSlot(),
        new MaskedName(),
        new HalfFilledFigure(),
        new TemplateInstruction(),
        new DeletedFigure(),
        new MixedMasks(),
        new BoilerplateRun(),
        new EmptyParagraph(),
        new UnsupportedClaim(),
        new ProblemAsWish(),
        new PraiseAsCriticism(),
        new ExampleWithoutFacts(),
        new ForeignName(),
        new StaleYear(),
        new StaleWording(),
        new ConflictingFigures(),
        new ProblemWithoutMeasure(),
        new MeasureWithoutProblem(),
        new ProblemWithoutCause(),
        new VagueMeasure(),
        new ProblemWithoutEvidence(),
        new ReusedFromOwn(),
        new ReusedFromPeer(),
        new YearSwapped(),
        new SpunCopy(),
    ];

    /// <summary>The descriptors of all rules, in order of id.</summary>
    public static ImmutableArray<RuleDescriptor> All { get; } = [.. Rules.Select(r => r.Descriptor)];

    /// <summary>The rule of that id or name, such as <c>GH201</c> or <c>unfilled-slot</c>, or null.</summary>
    public static RuleDescriptor? Find(string rule) =>
        All.FirstOrDefault(r => string.Equals(r.Id, rule, StringComparison.OrdinalIgnoreCase)
            || string.Equals(r.Name, rule, StringComparison.OrdinalIgnoreCase));

    /// <summary>The Chinese page of a rule, as Markdown with LF line ends: what it finds, why, examples, limits.</summary>
    /// <param name="id">Such as <c>GH201</c>, in any case; a rule's name will do as well.</param>
    /// <exception cref="ArgumentException">There is no such rule.</exception>
    public static string PageOf(string id)
    {
        var rule = Rules.FirstOrDefault(r => r.Descriptor == Find(id))
            ?? throw new ArgumentException($"no rule '{id}'", nameof(id));
        using var stream = typeof(RuleCatalogue).Assembly.GetManifestResourceStream($"Rules/{rule.GetType().Name}.md")
            ?? throw new InvalidOperationException($"rule {rule.Descriptor.Id} has no page");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
