using System.Collections.Immutable;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Classifying;

/// <summary>
/// Which official dimensions the report covers. A dimension is present where a paragraph of the sections that report by
/// the scheme stands under a heading that names it, or, where no heading does, has a body that speaks for it alone.
/// </summary>
internal sealed class DimensionCoverage(
    NormalText text, Outline outline, DimensionScheme scheme, IReadOnlyList<DimensionReading> readings,
    IReadOnlyList<SectionRole> roles)
{
    public ImmutableArray<DimensionPresence> Read()
    {
        var covered = Enumerable.Range(0, scheme.Dimensions.Length).Select(ByHeading).ToArray();
        var keys = scheme.Dimensions.GroupBy(d => d.Key).ToDictionary(g => g.Key, g => g.Count());
        var presence = ImmutableArray.CreateBuilder<DimensionPresence>(covered.Length);
        for (var i = 0; i < covered.Length; i++)
        {
            var dimension = scheme.Dimensions[i];
            var paragraphs = covered[i];
            if (!paragraphs.Any(IsReporting) && keys[dimension.Key] == 1)
                paragraphs = [.. paragraphs.Concat(ByBody(dimension.Key)).Distinct().Order()];
            var present = paragraphs.Any(IsReporting);
            presence.Add(new DimensionPresence(
                dimension.Name, dimension.Key, present, present ? paragraphs : [], present ? Characters(paragraphs) : 0,
                dimension.Mandatory));
        }

        return presence.MoveToImmutable();
    }

    private ImmutableArray<int> ByHeading(int official) =>
        [.. Enumerable.Range(0, readings.Count).Where(p => readings[p].Official == official && IsBody(p))];

    private IEnumerable<int> ByBody(Dimension key) =>
        Enumerable.Range(0, readings.Count).Where(p =>
            readings[p].Official is null && readings[p].Dimension == key && IsBody(p) && IsReporting(p));

    private bool IsBody(int paragraph) =>
        outline.Paragraphs[paragraph].Kind == ParagraphKind.Body && roles[paragraph] != SectionRole.Preamble;

    private bool IsReporting(int paragraph) => scheme.Roles.IsEmpty || scheme.Roles.Contains(roles[paragraph]);

    private int Characters(ImmutableArray<int> paragraphs) =>
        paragraphs.Sum(p => ContentCharacter.Count(text.Slice(outline.Paragraphs[p].Span)));
}
