using Ganhuo.Segmenting;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Correspondence;

/// <summary>
/// The words by which a problem and its measure can be known to speak of the same thing: of two characters or more, the
/// rarer in the language and in the report the better, and less where they stand inside a set phrase.
/// </summary>
internal sealed class TellingWords
{
    // Of a million words of text: what comes a thousand times says nothing, what comes once says all it can.
    private const double SaysNothing = 3, SaysAll = 6;
    private const double InsideFormula = 0.35;

    private readonly RuleContext context;
    private readonly JiebaSegmenter segmenter = JiebaSegmenter.Create();
    private readonly List<WordSpan> words = [];
    private readonly Dictionary<string, int> units = new(StringComparer.Ordinal);

    public TellingWords(RuleContext context, IEnumerable<TextSpan> spans)
    {
        this.context = context;
        foreach (var span in spans)
            foreach (var word in Of(span).Select(w => w.Word).Distinct(StringComparer.Ordinal))
                units[word] = units.GetValueOrDefault(word) + 1;
    }

    /// <summary>The words of a part with their weights.</summary>
    public WordWeights Read(TextSpan span)
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (word, weight) in Of(span))
            weights[word] = Math.Max(weights.GetValueOrDefault(word), weight * Rarity(word));
        return new WordWeights(weights);
    }

    private double Rarity(string word) => 1 / Math.Sqrt(units.GetValueOrDefault(word, 1));

    private List<(string Word, double Weight)> Of(TextSpan span)
    {
        var found = new List<(string, double)>();
        words.Clear();
        segmenter.Segment(context.Text.Slice(span), words);
        var formula = FirstFormula(span.Start);
        foreach (var token in words)
        {
            var at = new TextSpan(span.Start + token.Start, span.Start + token.End);
            if (at.Length < 2 || !IsWord(context.Text.Slice(at))) continue;
            while (formula < context.Formulas.Length && context.Formulas[formula].Span.End <= at.Start) formula++;
            var set = formula < context.Formulas.Length && context.Formulas[formula].Span.Contains(at);
            if (Telling(context.Text.Slice(at)) is > 0 and var weight)
                found.Add((context.TextOf(at), set ? weight * InsideFormula : weight));
        }

        return found;
    }

    private double Telling(ReadOnlySpan<char> word) =>
        Math.Clamp((segmenter.Rarity(word) - SaysNothing) / (SaysAll - SaysNothing), 0, 1);

    private static bool IsWord(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (c is < '\u4E00' or > '\u9FFF' && !char.IsAsciiLetter(c)) return false;
        return true;
    }

    // Formulas come in order of their starts and do not overlap.
    private int FirstFormula(int offset)
    {
        var (low, high) = (0, context.Formulas.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (context.Formulas[middle].Span.End <= offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
