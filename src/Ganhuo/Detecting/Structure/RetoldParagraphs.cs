using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Structure;

/// <summary>
/// Finds a paragraph that tells in other words what an earlier one of the same part told: a figure of two digits or more
/// stands in both, and so do many pairs of characters that stand nowhere else in the report. Between parts figures come
/// back by right: a measure names the number of the problem it answers.
/// </summary>
internal sealed class RetoldParagraphs(RuleContext context)
{
    // A longer text is no report, and the pairs of its characters would fill the memory.
    private const int LongestText = 200_000;
    private const int Shortest = 48;
    private const int KeptPerFigure = 4;
    private const int MostCandidates = 8;

    // Of the pairs of the shorter paragraph. Paragraphs of one part that share a figure and tell different things have less
    // than a tenth in common that stands nowhere else.
    private const double OwnToBoth = 0.2;

    private readonly bool isReport = context.Text.Content.Length <= LongestText;
    private readonly Dictionary<int, List<Paragraph>> told = [];
    private Dictionary<uint, int>? spread;
    private int section;
    private int sectionEnd = -1;

    /// <summary>The first paragraph before this one that told the same, if one did; paragraphs are asked for in order.</summary>
    public Paragraph? Earlier(Paragraph paragraph)
    {
        if (!isReport || !Enter(paragraph)) return null;
        var text = context.Text.Slice(paragraph.Span);
        if (ContentCharacter.Count(text) < Shortest) return null;
        var candidates = new SortedSet<int>();
        foreach (var figure in FiguresOf(text))
        {
            if (!told.TryGetValue(figure, out var places)) told.Add(figure, places = []);
            foreach (var place in places)
                if (candidates.Count < MostCandidates && place != paragraph) candidates.Add(place.Index);
            if (places.Count < KeptPerFigure && (places.Count == 0 || places[^1] != paragraph)) places.Add(paragraph);
        }

        foreach (var candidate in candidates)
            if (IsRetold(context.Outline.Paragraphs[candidate], paragraph)) return context.Outline.Paragraphs[candidate];
        return null;
    }

    // The figures of a part are those told since its heading; the preamble sums up what comes and is no part.
    private bool Enter(Paragraph paragraph)
    {
        if (paragraph.Index < sectionEnd) return true;
        told.Clear();
        for (; section < context.Outline.Sections.Length; section++)
        {
            var here = context.Outline.Sections[section];
            if (here.Parent >= 0 || here.EndParagraph <= paragraph.Index) continue;
            if (here.Heading < 0 || here.FirstParagraph > paragraph.Index) return false;
            sectionEnd = here.EndParagraph;
            return true;
        }

        return false;
    }

    private bool IsRetold(Paragraph one, Paragraph other)
    {
        var (a, b) = (PairsOf(one), PairsOf(other));
        var fewer = Math.Min(a.Count, b.Count);
        a.IntersectWith(b);
        if (a.Count < OwnToBoth * fewer) return false;
        spread ??= Spread();
        var own = 0;
        foreach (var pair in a)
            if (spread[pair] == 2) own++;
        return own >= OwnToBoth * fewer;
    }

    // In how many paragraphs each pair of characters stands.
    private Dictionary<uint, int> Spread()
    {
        var counts = new Dictionary<uint, int>();
        foreach (var paragraph in context.Outline.Paragraphs)
            foreach (var pair in PairsOf(paragraph))
                counts[pair] = counts.GetValueOrDefault(pair) + 1;
        return counts;
    }

    private HashSet<uint> PairsOf(Paragraph paragraph)
    {
        var pairs = new HashSet<uint>();
        var before = '\0';
        foreach (var c in context.Text.Slice(paragraph.Span))
        {
            if (!ContentCharacter.Is(c)) continue;
            if (before != '\0') pairs.Add(((uint)before << 16) | c);
            before = c;
        }

        return pairs;
    }

    // 40个, 4.4个百分点; a single digit is in every paragraph, and so is the year.
    private static List<int> FiguresOf(ReadOnlySpan<char> text)
    {
        var figures = new List<int>();
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsAsciiDigit(text[at])) continue;
            var (start, hash) = (at, 17);
            while (at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] == '.')) hash = unchecked((hash * 31) + text[at++]);
            var figure = text[start..at].TrimEnd('.');
            if (figure.Length > 1 && !IsYear(figure)) figures.Add(hash);
        }

        return figures;
    }

    private static bool IsYear(ReadOnlySpan<char> figure) => figure.Length == 4 && (figure.StartsWith("19") || figure.StartsWith("20"));
}
