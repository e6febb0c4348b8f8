using System.Collections.Immutable;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Classifying.Dimensions;

/// <summary>
/// Which official dimensions the report covers. A dimension is present where a paragraph of the sections that report by
/// the scheme stands under a heading that names it, or, where no heading does, has a body that speaks for it alone.
/// </summary>
internal sealed class DimensionCoverage(
    NormalText text, Outline outline, DimensionScheme scheme, IReadOnlyList<DimensionReading> readings,
    IReadOnlyList<SectionRole> roles, ListedParts? parts)
{
    private ReportingNeighbours? neighbours;

    public ImmutableArray<DimensionPresence> Read()
    {
        var presence = ImmutableArray.CreateBuilder<DimensionPresence>(scheme.Dimensions.Length);
        for (var i = 0; i < scheme.Dimensions.Length; i++) presence.Add(Of(i, scheme.Dimensions[i]));
        return presence.MoveToImmutable();
    }

    private DimensionPresence Of(int official, OfficialDimension dimension)
    {
        var paragraphs = Under(official, null);
        if (parts is not null && !paragraphs.Exists(IsReporting)) paragraphs = [.. parts.Of(official)];
        else if (!paragraphs.Exists(IsReporting) && scheme.Dimensions.Count(d => d.Key == dimension.Key) == 1)
            paragraphs = Under(official, dimension.Key);
        var present = paragraphs.Exists(IsReporting);
        return new DimensionPresence(
            dimension.Name, dimension.Key, present, present ? [.. paragraphs] : [], present ? Characters(paragraphs) : 0,
            dimension.Mandatory);
    }

    // The paragraphs under a heading that names the dimension, and those under none whose body speaks for the key.
    private List<int> Under(int official, Dimension? key)
    {
        var paragraphs = new List<int>();
        for (var p = 0; p < readings.Count; p++)
            if (IsBody(p) && (readings[p].Official == official || readings[p].Called.Contains(official)
                || (readings[p].Official is null && readings[p].Dimension == key && IsReporting(p))))
                paragraphs.Add(p);
        return paragraphs;
    }

    private bool IsBody(int paragraph) =>
        outline.Paragraphs[paragraph].Kind == ParagraphKind.Body && roles[paragraph] != SectionRole.Preamble;

    private bool IsReporting(int paragraph) =>
        Reports(paragraph) || (readings[paragraph].Official is not null && IsAmongReporting(paragraph));

    private bool Reports(int paragraph) => scheme.Roles.IsEmpty || scheme.Roles.Contains(roles[paragraph]);

    // （三）遵守廉洁纪律: 没有接受宴请 sounds like what is wrong, but where its neighbours of the same numbering tell what was done, so does it.
    private bool IsAmongReporting(int paragraph)
    {
        neighbours ??= new ReportingNeighbours(outline, Reports);
        return neighbours.MostReport(paragraph);
    }

    private int Characters(List<int> paragraphs)
    {
        var sum = 0;
        foreach (var paragraph in paragraphs) sum += text.CharactersIn(outline.Paragraphs[paragraph].Span);
        return sum;
    }
}
