using System.Collections.Immutable;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Placeholders;

/// <summary>
/// Finds the sites of a line whose words leave the value open, where neither a sign nor a set form stands.
/// </summary>
internal readonly ref struct OpenValueReader(
    OpenValueModel model, ContextWords words, CharacterSet openers, ReadOnlySpan<char> line, int offset)
{
    private const int LongestBeforePlace = 5;

    private readonly ReadOnlySpan<char> line = line;

    /// <summary>
    /// Adds what is found; the placeholders of <paramref name="found"/> from <paramref name="first"/> on are those of the line.
    /// </summary>
    public void Read(ImmutableArray<Placeholder>.Builder found, int first)
    {
        foreach (var site in new OpenValueSites(words, openers, line))
        {
            var start = site.Kind == OpenValueSiteKind.Figure ? Math.Max(site.Start, LastEnd(site, found, first)) : site.Start;
            if (IsTaken(start, site.End, found, first) || ExplainsOne(site, found, first)
                || new QuotedSigns(words, line).AreFields(start, site.End)
                || model.Of(words, line, site) <= OpenValueModel.ThresholdOf(site.Kind)) continue;
            if (site.Kind == OpenValueSiteKind.Figure) start = model.BeginningOf(words, line, start, site.End);
            if (start >= 0 && !IsNoFigure(start, site)) Add(site with { Start = start }, found);
        }
    }

    // 接待群众批人次 lost its figure, and nobody says so; 登记本统一留出签名处 is a place.
    private bool IsNoFigure(int start, in OpenValueSite site) =>
        site.Kind == OpenValueSiteKind.Figure
        && (site.End == start + 1 && ContextWords.Begins(line[start..site.End], words.Measures)
        || line[site.End] is '处' && site.End - start > LongestBeforePlace);

    // Words before a unit begin behind what was found before it.
    private int LastEnd(in OpenValueSite site, ImmutableArray<Placeholder>.Builder found, int first)
    {
        var end = 0;
        for (var i = first; i < found.Count; i++)
            if (found[i].Span.End - offset <= site.End) end = Math.Max(end, found[i].Span.End - offset);
        return end;
    }

    private bool IsTaken(int start, int end, ImmutableArray<Placeholder>.Builder found, int first)
    {
        if (start >= end) return true;
        for (var i = found.Count - 1; i >= first; i--)
            if (found[i].Span.Start < offset + end && found[i].Span.End > offset + start) return true;
        return false;
    }

    // XXX（姓名）: the bracket says what the marks before it stand for.
    private bool ExplainsOne(in OpenValueSite site, ImmutableArray<Placeholder>.Builder found, int first)
    {
        if (line[site.Start] is not ('（' or '(')) return false;
        for (var i = found.Count - 1; i >= first; i--)
            if (found[i].Span.End == offset + site.Start) return true;
        return false;
    }

    private void Add(in OpenValueSite site, ImmutableArray<Placeholder>.Builder found) =>
        found.Add(new Placeholder(new TextSpan(offset + site.Start, offset + site.End), SlotOf(site), PlaceholderKind.Unfilled));

    private PlaceholderSlot SlotOf(in OpenValueSite site)
    {
        var around = new SlotReader(words, line[..site.Start], line[site.End..]);
        return site.Kind == OpenValueSiteKind.Figure
            ? around.Counted() ?? PlaceholderSlot.Count
            : around.Name() ?? SlotReader.Of(words.Inside.Last(site.Words(line))) ?? PlaceholderSlot.Clause;
    }
}
