namespace Ganhuo.Detecting.Structure;

/// <summary>GH102: an aspect of the official list the report follows is not reported on.</summary>
internal sealed class MissingDimension : IRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "GH102", "missing-dimension", Severity.Error,
        new("缺少规定方面", "An official aspect is missing"),
        new("按规定的方面逐项对照，补写缺少的一项。", "Go through the official list and write the aspect that is missing."),
        new("逐项对照、不漏项", "Every aspect must be examined, none left out"));

    public void Check(RuleContext context, FindingSink findings)
    {
        var scheme = context.Classification.Scheme;
        var shape = new ReportShape(context);
        if (scheme is null || !shape.IsTyped) return;

        // Where the whole section is missing, that is the finding.
        if (!scheme.Roles.IsEmpty && scheme.Roles.All(role => shape.Of(role) == 0)) return;
        var place = shape.PlaceOf(scheme.Roles);
        var sections = DemandedSections.Missing(context, shape).Select(s => s.Dimension).ToHashSet();
        foreach (var dimension in context.Classification.Dimensions)
            if (dimension is { Mandatory: true, Present: false } && !sections.Contains(dimension.Key))
                findings.Add(place,
                    $"{scheme.Name}中缺“{dimension.Name}”",
                    $"the aspect '{dimension.Name}' of {scheme.Id} is missing");
    }
}
