using Ganhuo.Classifying;

namespace Ganhuo.Detecting.Structure;

/// <summary>
/// The sections a report's type and year demand, and which of them are not there, under a heading or without one. What a list that
/// the report follows has an aspect for is missing there, and not a second time as a section.
/// </summary>
internal static class DemandedSections
{
    /// <summary>Those missing, in the order of the type.</summary>
    public static IEnumerable<SectionDefinition> Missing(RuleContext context, ReportShape shape)
    {
        var classification = context.Classification;
        var seen = new HashSet<SectionRole>();
        foreach (var section in classification.Definition.Sections)
        {
            if (!section.IsMandatoryIn(classification.Year, classification.Title)) continue;
            var there = section.Dimension is { } dimension ? IsAbout(context, dimension) || SectionWords.Name(context, section)
                || MissingDimension.In(classification).Any(d => d.Key == dimension)
                : seen.Add(section.Role) ? ToldRoles.Contain(context, shape, section.Role)
                : SectionWords.Name(context, section) || SectionWords.TellOfLeaders(context, section);
            if (!there) yield return section;
        }
    }

    private static bool IsAbout(RuleContext context, Dimension dimension) =>
        context.Classification.Paragraphs.Any(p => p.Dimension == dimension || p.HeadingDimension == dimension);
}
