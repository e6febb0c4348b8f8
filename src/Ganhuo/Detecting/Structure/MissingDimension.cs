using Ganhuo.Classifying;
using Ganhuo.Classifying.Dimensions;

namespace Ganhuo.Detecting.Structure;

/// <summary>GH102: an aspect of the official list the report follows is not reported on.</summary>
internal sealed class MissingDimension : IRule
{
    private const double MostMissing = 0.34;

    public RuleDescriptor Descriptor { get; } = new(
        "GH102", "missing-dimension", Severity.Error,
        new("缺少规定方面", "An official aspect is missing"),
        new("按规定的方面逐项对照，补写缺少的一项。", "Go through the official list and write the aspect that is missing."),
        new("逐项对照、不漏项", "Every aspect must be examined, none left out"));

    /// <summary>
    /// The aspects missing of the list a report follows; none where it follows none, or lacks more of it than a report that does.
    /// </summary>
    public static IEnumerable<DimensionPresence> In(Classification classification)
    {
        var missing = classification.Dimensions.Where(d => d is { Mandatory: true, Present: false }).ToList();
        return missing.Count > Math.Max(1, classification.Dimensions.Length * MostMissing) ? [] : missing;
    }

    public void Check(RuleContext context, FindingSink findings)
    {
        var scheme = context.Classification.Scheme;
        var shape = new ReportShape(context);
        if (scheme is null || !shape.IsTyped) return;

        // Where the whole section is missing, that is the finding.
        if (!scheme.Roles.IsEmpty && scheme.Roles.All(role => shape.Of(role) == 0)) return;
        var place = shape.PlaceOf(scheme.Roles);
        foreach (var dimension in In(context.Classification))
            findings.AddAspect(dimension.Name, place,
                $"{scheme.Name}中缺“{dimension.Name}”",
                $"the aspect '{dimension.Name}' of {scheme.Id} is missing");
    }
}
