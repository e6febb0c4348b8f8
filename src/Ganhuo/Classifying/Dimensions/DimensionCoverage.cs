using System.Collections.Immutable;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Classifying.Dimensions;

/// <summary>
/// Which official dimensions the report covers. A dimension is present where a paragraph of the sections that report by
/// the scheme stands under a heading that names it, or opens a sentence with its name, or, where none does, has a body that speaks
/// for it alone.
/// </summary>
internal sealed class DimensionCoverage(
    NormalText text, Outline outline, SchemeMatcher matcher, IReadOnlyList<DimensionReading> readings,
    IReadOnlyList<SectionRole> roles, ListedParts? parts, AspectLeads leads)
{
    private const int FewestLed = 2;

    private readonly DimensionScheme scheme = matcher.Scheme;

    private ReportingNeighbours? neighbours;
    private List<(int Paragraph, TextSpan Span, int? Official)>? ledOnce;

    public ImmutableArray<DimensionPresence> Read()
    {
        var presence = ImmutableArray.CreateBuilder<DimensionPresence>(scheme.Dimensions.Length);
        for (var i = 0; i < scheme.Dimensions.Length; i++) presence.Add(Of(i, scheme.Dimensions[i]));
        GiveOthers(presence);
        return presence.MoveToImmutable();
    }

    // 干部选用方面 among six that the list has by name is for the seventh.
    private void GiveOthers(ImmutableArray<DimensionPresence>.Builder presence)
    {
        var missing = Enumerable.Range(0, presence.Count).Where(i => !presence[i].Present).ToList();
        var others = Led.Where(l => l.Official is null).ToList();
        if (missing.Count == 0 || missing.Count != others.Count && missing.Count > 1) return;
        for (var i = 0; i < Math.Min(missing.Count, others.Count); i++)
            presence[missing[i]] = Present(scheme.Dimensions[missing[i]], [others[i]]);
    }

    private DimensionPresence Of(int official, OfficialDimension dimension)
    {
        var paragraphs = Under(official, null);
        if (!paragraphs.Exists(IsReporting) && Led.Where(l => l.Official == official).ToList() is { Count: > 0 } led)
            return Present(dimension, led);
        // What stands side by side with the others reports as they do, whatever it sounds like.
        if (parts is not null && !paragraphs.Exists(IsReporting) && parts.Of(official) is { IsEmpty: false } part)
            return new DimensionPresence(
                dimension.Name, dimension.Key, true, [.. part], Characters([.. part]), dimension.Mandatory);
        if (parts is null && !paragraphs.Exists(IsReporting) && scheme.Dimensions.Count(d => d.Key == dimension.Key) == 1)
            paragraphs = Under(official, dimension.Key);
        var present = paragraphs.Exists(IsReporting);
        return new DimensionPresence(
            dimension.Name, dimension.Key, present, present ? [.. paragraphs] : [], present ? Characters(paragraphs) : 0,
            dimension.Mandatory);
    }

    private DimensionPresence Present(OfficialDimension dimension, List<(int Paragraph, TextSpan Span, int? Official)> led) => new(
        dimension.Name, dimension.Key, true, [.. led.Select(l => l.Paragraph).Distinct()], led.Sum(l => text.CharactersIn(l.Span)),
        dimension.Mandatory);

    // Where the leads of a report call but one dimension, they follow no list. 廉的方面 sounds like what is wrong among five that do not.
    private List<(int Paragraph, TextSpan Span, int? Official)> Led => ledOnce ??= ReadLed();

    private List<(int Paragraph, TextSpan Span, int? Official)> ReadLed()
    {
        var all = leads.Of(matcher, IsBody).ToList();
        var named = all.Where(l => l.Official is not null && Reports(l.Paragraph)).Select(l => l.Paragraph).ToHashSet();
        var led = all.Where(l => Reports(l.Paragraph) || l.Official is not null && named.Contains(l.Paragraph - 1)).ToList();
        return led.Where(l => l.Official is not null).DistinctBy(l => l.Official).Count() < FewestLed ? [] : led;
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
