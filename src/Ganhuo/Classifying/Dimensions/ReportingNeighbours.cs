using Ganhuo.Structuring;

namespace Ganhuo.Classifying.Dimensions;

/// <summary>Of the sections side by side under one heading, numbered alike: whether most begin with a paragraph that reports.</summary>
internal sealed class ReportingNeighbours
{
    private readonly Outline outline;
    private readonly int[] sectionOf;
    private readonly Dictionary<(int Parent, Numbering Numbering), (int Reporting, int All)> groups = [];

    /// <param name="outline">What the paragraphs stand in.</param>
    /// <param name="reports">Whether a paragraph, by its index, tells what was done.</param>
    public ReportingNeighbours(Outline outline, Func<int, bool> reports)
    {
        (this.outline, sectionOf) = (outline, outline.InnermostSections());
        foreach (var section in outline.Sections)
        {
            if (section.Heading < 0) continue;
            var (reporting, all) = groups.GetValueOrDefault(GroupOf(section));
            var first = section.Heading + 1;
            groups[GroupOf(section)] = (reporting + (first < section.EndParagraph && reports(first) ? 1 : 0), all + 1);
        }
    }

    /// <summary>Whether most of the sections beside the paragraph's own report, that one counted; false under no heading.</summary>
    public bool MostReport(int paragraph)
    {
        if (sectionOf[paragraph] < 0 || outline.Sections[sectionOf[paragraph]] is not { Heading: >= 0 } own) return false;
        var (reporting, all) = groups[GroupOf(own)];
        return reporting * 2 > all;
    }

    private (int, Numbering) GroupOf(OutlineSection section) => (section.Parent, outline.Paragraphs[section.Heading].Numbering);
}
