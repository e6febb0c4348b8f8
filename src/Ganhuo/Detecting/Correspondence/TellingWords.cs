using System.Collections.Immutable;
using System.Runtime.InteropServices;
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
    private readonly List<TextSpan> tokens = [];
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<(string Word, double Telling, int Parts)> words = [];
    private readonly ImmutableArray<WordWeight>[] parts;
    private readonly string[] sorted;

    /// <param name="context">The report.</param>
    /// <param name="spans">The parts whose words are asked for; a word that stands in many of them says less.</param>
    public TellingWords(RuleContext context, IReadOnlyCollection<TextSpan> spans)
    {
        this.context = context;
        List<WordWeight>[] read = [.. spans.Select(Read)];
        sorted = [.. words.Select(w => w.Word)];
        var order = Enumerable.Range(0, sorted.Length).ToArray();
        Array.Sort(sorted, order, StringComparer.Ordinal);
        var rank = new int[order.Length];
        for (var i = 0; i < order.Length; i++) rank[order[i]] = i;
        parts = Array.ConvertAll(read, part => Weigh(part, rank));
    }

    /// <summary>The words of a part with their weights, scaled to length 1.</summary>
    /// <param name="part">Index of the span that was given.</param>
    public ImmutableArray<WordWeight> Of(int part) => parts[part];

    /// <summary>The word that stands at a place of the order.</summary>
    public string this[int word] => sorted[word];

    private ImmutableArray<WordWeight> Weigh(List<WordWeight> part, int[] rank)
    {
        var square = 0.0;
        var weights = new WordWeight[part.Count];
        for (var i = 0; i < weights.Length; i++)
            weights[i] = new(rank[part[i].Word], part[i].Weight / Math.Sqrt(words[part[i].Word].Parts));
        Array.Sort(weights, static (a, b) => a.Word.CompareTo(b.Word));
        foreach (var (_, weight) in weights) square += weight * weight;
        var length = Math.Sqrt(square);
        for (var i = 0; i < weights.Length; i++) weights[i] = weights[i] with { Weight = weights[i].Weight / length };
        return ImmutableCollectionsMarshal.AsImmutableArray(weights);
    }

    // Every telling word once, with the most it counts anywhere in the part.
    private List<WordWeight> Read(TextSpan span)
    {
        var found = new Dictionary<int, double>();
        tokens.Clear();
        segmenter.Segment(context.Text.Slice(span), tokens);
        var formula = FirstFormula(span.Start);
        foreach (var token in tokens)
        {
            var at = new TextSpan(span.Start + token.Start, span.Start + token.End);
            if (at.Length < 2 || !IsWord(context.Text.Slice(at))) continue;
            while (formula < context.Formulas.Length && context.Formulas[formula].Span.End <= at.Start) formula++;
            var set = formula < context.Formulas.Length && context.Formulas[formula].Span.Contains(at);
            var word = NumberOf(context.Text.Slice(at));
            if (words[word].Telling is > 0 and var weight)
                found[word] = Math.Max(found.GetValueOrDefault(word), set ? weight * InsideFormula : weight);
        }

        foreach (var word in found.Keys) CollectionsMarshal.AsSpan(words)[word].Parts++;
        return [.. found.Select(f => new WordWeight(f.Key, f.Value))];
    }

    private int NumberOf(ReadOnlySpan<char> word)
    {
        var known = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(word, out var number)) return number;
        number = words.Count;
        words.Add((word.ToString(), Telling(word), 0));
        numbers.Add(words[number].Word, number);
        return number;
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
