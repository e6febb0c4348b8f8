using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Structure;

/// <summary>
/// Decimal numbers that head lines, 3.1, 3.2, 3.4: those that begin alike run on from 1. What begins at another number is an extract,
/// and what begins at 1 once more another part.
/// </summary>
internal static class DecimalNumbers
{
    /// <summary>The numbers that do not follow the one before, each with the ordinal that belongs there; in text order.</summary>
    public static IEnumerable<(TextSpan Number, int Expected)> Broken(RuleContext context)
    {
        Dictionary<string, int>? last = null;
        foreach (var paragraph in context.Outline.Paragraphs)
        {
            if (paragraph is not { Numbering: Numbering.Decimal, Ordinal: { } ordinal } || !IsOfWords(context.Text, paragraph)) continue;
            var number = new TextSpan(paragraph.Marker.Start, paragraph.Marker.Start + Length(context.Text.Slice(paragraph.Marker)));
            var written = context.Text.Slice(number);
            var before = written[..(written.LastIndexOf('.') + 1)].ToString();
            last ??= [];
            if (ordinal != 1 && last.TryGetValue(before, out var former) && ordinal != former + 1) yield return (number, former + 1);
            if (ordinal == 1 || last.ContainsKey(before)) last[before] = ordinal;
        }
    }

    // 1.25  3.60: a row of figures.
    private static bool IsOfWords(NormalText text, Paragraph paragraph) =>
        paragraph.Marker.End < paragraph.Span.End && text.Slice(new TextSpan(paragraph.Marker.End, paragraph.Span.End)).TrimStart(" 　、.")
            is [var first, ..] && (HanCharacter.Is(first) || first is '“' or '《');

    private static int Length(ReadOnlySpan<char> marker) =>
        marker.IndexOfAnyExcept("0123456789.") is >= 0 and var end ? marker[..end].TrimEnd('.').Length : marker.TrimEnd('.').Length;
}
