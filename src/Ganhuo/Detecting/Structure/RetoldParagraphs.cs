using System.Buffers;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Structure;

/// <summary>
/// Finds a paragraph that tells in other words what an earlier one of the same part told: a figure of two digits or more
/// stands in both, and so do many pairs of characters that stand nowhere else in the report. Between parts figures come
/// back by right: a measure names the number of the problem it answers.
/// </summary>
internal sealed class RetoldParagraphs(RuleContext context) : IDisposable
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
    private readonly List<int> candidates = [];

    // The pairs of characters of each paragraph, read where one is compared; and in how many paragraphs each pair stands.
    private GramRows? pairs;
    private int[]? spread;
    private int section;
    private int sectionEnd = -1;

    /// <summary>The first paragraph before this one that told the same, if one did; paragraphs are asked for in order.</summary>
    public Paragraph? Earlier(Paragraph paragraph)
    {
        if (!isReport || !Enter(paragraph)) return null;
        var text = context.Text.Slice(paragraph.Span);
        if (!text.ContainsAnyInRange('0', '9') || context.Text.CharactersIn(paragraph.Span) < Shortest) return null;
        candidates.Clear();
        for (var at = 0; NextFigure(text, ref at) is { } figure;)
        {
            if (!told.TryGetValue(figure, out var places)) told.Add(figure, places = []);
            foreach (var place in places)
                if (candidates.Count < MostCandidates && place != paragraph && !candidates.Contains(place.Index)) candidates.Add(place.Index);
            if (places.Count < KeptPerFigure && (places.Count == 0 || places[^1] != paragraph)) places.Add(paragraph);
        }

        candidates.Sort();
        foreach (var candidate in candidates)
            if (IsRetold(context.Outline.Paragraphs[candidate], paragraph)) return context.Outline.Paragraphs[candidate];
        return null;
    }

    public void Dispose()
    {
        pairs?.Dispose();
        if (spread is not null) ArrayPool<int>.Shared.Return(spread);
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
        pairs ??= new GramRows(context.Outline.Paragraphs.Length, context.Text.Content.Length);
        var fewer = Math.Min(PairsOf(pairs, one).Length, PairsOf(pairs, other).Length);
        if (pairs.Shared(other.Index, one.Index) < OwnToBoth * fewer) return false;
        spread ??= Spread(pairs);
        return pairs.Shared(other.Index, one.Index, spread, only: 2) >= OwnToBoth * fewer;
    }

    private int[] Spread(GramRows rows)
    {
        foreach (var paragraph in context.Outline.Paragraphs) _ = PairsOf(rows, paragraph);
        var counts = ArrayPool<int>.Shared.Rent(rows.Count);
        counts.AsSpan(0, rows.Count).Clear();
        foreach (var paragraph in context.Outline.Paragraphs)
            foreach (var pair in rows.Of(paragraph.Index)) counts[pair]++;
        return counts;
    }

    private ReadOnlySpan<int> PairsOf(GramRows rows, Paragraph paragraph)
    {
        if (!rows.Has(paragraph.Index))
        {
            rows.Begin(paragraph.Index);
            var before = '\0';
            foreach (var c in context.Text.Slice(paragraph.Span))
            {
                if (!ContentCharacter.Is(c)) continue;
                if (before != '\0') rows.Add((before << 16) | c);
                before = c;
            }

            rows.End();
        }

        return rows.Of(paragraph.Index);
    }

    // 40个, 4.4个百分点: the hash of the next figure from there on; a single digit is in every paragraph, and so is the year.
    private static int? NextFigure(ReadOnlySpan<char> text, ref int at)
    {
        while (at < text.Length && text[at..].IndexOfAnyInRange('0', '9') is >= 0 and var next)
        {
            var (start, hash) = (at + next, 17);
            for (at = start; at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] == '.'); at++) hash = unchecked((hash * 31) + text[at]);
            var figure = text[start..at].TrimEnd('.');
            if (figure.Length > 1 && !IsYear(figure)) return hash;
        }

        return null;
    }

    private static bool IsYear(ReadOnlySpan<char> figure) => figure.Length == 4 && (figure.StartsWith("19") || figure.StartsWith("20"));
}
