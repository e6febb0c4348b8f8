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
    private readonly List<Word> words = [];
    private readonly ImmutableArray<WordWeight>[] parts;
    private readonly Word[] sorted;

    /// <param name="context">The report.</param>
    /// <param name="spans">The parts whose words are asked for; a word that stands in many of them says less.</param>
    public TellingWords(RuleContext context, List<TextSpan> spans)
    {
        this.context = context;
        var read = new List<WordWeight>[spans.Count];
        for (var i = 0; i < read.Length; i++) read[i] = Read(spans[i]);
        sorted = words.ToArray();
        Array.Sort(sorted, static (a, b) => string.CompareOrdinal(a.Text, b.Text));
        for (var i = 0; i < sorted.Length; i++) sorted[i].Rank = i;
        parts = Array.ConvertAll(read, Weigh);
    }

    /// <summary>The words of a part with their weights, scaled to length 1.</summary>
    /// <param name="part">Index of the span that was given.</param>
    public ImmutableArray<WordWeight> Of(int part) => parts[part];

    /// <summary>The word that stands at a place of the order.</summary>
    public string this[int word] => sorted[word].Text;

    private ImmutableArray<WordWeight> Weigh(List<WordWeight> part)
    {
        var square = 0.0;
        var weights = new WordWeight[part.Count];
        for (var i = 0; i < weights.Length; i++)
            weights[i] = new(words[part[i].Word].Rank, part[i].Weight / Math.Sqrt(words[part[i].Word].Parts));
        Array.Sort(weights, static (a, b) => a.Word.CompareTo(b.Word));
        foreach (var (_, weight) in weights) square += weight * weight;
        var length = Math.Sqrt(square);
        for (var i = 0; i < weights.Length; i++) weights[i] = weights[i] with { Weight = weights[i].Weight / length };
        return ImmutableCollectionsMarshal.AsImmutableArray(weights);
    }

    // Every telling word once, with the most it counts anywhere in the part.
    private List<WordWeight> Read(TextSpan span)
    {
        var found = new List<WordWeight>();
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
            if (words[word].Telling is > 0 and var weight) Add(word, set ? weight * InsideFormula : weight, found);
        }

        foreach (var (word, _) in found) words[word].Place = Word.Nowhere;
        return found;
    }

    private void Add(int number, double weight, List<WordWeight> found)
    {
        var word = words[number];
        if (word.Place != Word.Nowhere)
        {
            found[word.Place] = new(number, Math.Max(found[word.Place].Weight, weight));
            return;
        }

        word.Place = found.Count;
        word.Parts++;
        found.Add(new(number, weight));
    }

    private int NumberOf(ReadOnlySpan<char> word)
    {
        var known = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(word, out var number)) return number;
        number = words.Count;
        words.Add(new Word(word.ToString(), Telling(word)));
        numbers.Add(words[number].Text, number);
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

    // Parts: in how many it stands. Place: where it is in the part that is being read.
    private sealed class Word(string text, double telling)
    {
        public const int Nowhere = -1;

        public string Text => text;

        public double Telling => telling;

        public int Parts { get; set; }

        public int Place { get; set; } = Nowhere;

        public int Rank { get; set; }
    }
}
