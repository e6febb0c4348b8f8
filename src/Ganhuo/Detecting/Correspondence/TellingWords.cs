using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Ganhuo.Segmenting;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Correspondence;

/// <summary>
/// The words by which a problem and its measure can be known to speak of the same thing: of two characters or more, the
/// rarer in the language and in the report the better, and less where they stand inside a set phrase. What nearly every part
/// has is what the whole report is about, and tells nothing. Of no use once disposed.
/// </summary>
internal sealed class TellingWords : IDisposable
{
    // Of a million words of text: what comes a thousand times says nothing, what comes once says all it can.
    private const double SaysNothing = 3, SaysAll = 6;
    private const double InsideFormula = 0.35;

    // Of as many parts as these, what stands in so many of them is their theme.
    private const int FewestWithTheme = 6;
    private const double Theme = 0.75;

    private readonly RuleContext context;
    private readonly EverydayWords everyday;
    private readonly JiebaSegmenter segmenter = JiebaSegmenter.Create();
    private readonly List<TextSpan> tokens = [];

    // The words of all parts by number, and what is known of each.
    private readonly TextWords words;
    private RentedRow<Word> known = new(1024);

    // Of part after part every word once, with the most it counts anywhere in the part.
    private RentedRow<WordWeight> found = new(2048);
    private readonly ImmutableArray<WordWeight>[] parts;
    private readonly int[] inOrder;

    /// <param name="context">The report.</param>
    /// <param name="spans">The parts whose words are asked for, each with its heading's span, empty where it has none; a word that
    /// stands in many of them says less.</param>
    public TellingWords(RuleContext context, List<(TextSpan Part, TextSpan Heading)> spans)
    {
        (this.context, words, everyday) = (context, new(context.Text), new(context));
        var ends = new int[spans.Count];
        for (var i = 0; i < ends.Length; i++)
        {
            var begun = found.Count;
            Read(spans[i].Part, begun);
            Read(spans[i].Heading, begun);
            ends[i] = found.Count;
        }

        inOrder = InOrder();
        parts = new ImmutableArray<WordWeight>[ends.Length];
        for (int i = 0, start = 0; i < parts.Length; start = ends[i++])
            parts[i] = Weigh(found.Items[start..ends[i]]);
    }

    /// <summary>The words of a part with their weights, scaled to length 1.</summary>
    /// <param name="part">Index of the span that was given.</param>
    public ImmutableArray<WordWeight> Of(int part) => parts[part];

    /// <summary>The word that stands at a place of the order.</summary>
    public string this[int word] => words[inOrder[word]].ToString();

    public void Dispose()
    {
        words.Dispose();
        known.Dispose();
        found.Dispose();
    }

    // The numbers of the words that tell anything, in the ordinal order of the words; each word learns its place.
    private int[] InOrder()
    {
        var numbers = new List<int>(known.Count);
        for (var number = 0; number < known.Count; number++)
            if (known.At(number).Telling > 0) numbers.Add(number);
        numbers.Sort((a, b) => words[a].SequenceCompareTo(words[b]));
        for (var rank = 0; rank < numbers.Count; rank++) known.At(numbers[rank]).Rank = rank;
        return [.. numbers];
    }

    private ImmutableArray<WordWeight> Weigh(ReadOnlySpan<WordWeight> part)
    {
        var (ranks, weights, count) = (new int[part.Length], new double[part.Length], 0);
        foreach (var (number, weight) in part)
        {
            ref var word = ref known.At(number);
            if (parts.Length >= FewestWithTheme && word.Parts >= Theme * parts.Length) continue;
            (ranks[count], weights[count++]) = (word.Rank, weight / Math.Sqrt(word.Parts));
        }

        Array.Sort(ranks, weights, 0, count);
        var square = 0.0;
        foreach (var weight in weights.AsSpan(0, count)) square += weight * weight;
        var length = Math.Sqrt(square);
        var weighed = new WordWeight[count];
        for (var i = 0; i < weighed.Length; i++) weighed[i] = new(ranks[i], weights[i] / length);
        return ImmutableCollectionsMarshal.AsImmutableArray(weighed);
    }

    private void Read(TextSpan span, int begun)
    {
        if (span.Length == 0) return;
        tokens.Clear();
        segmenter.Segment(context.Text.Slice(span), tokens);
        var formula = FirstFormula(span.Start);
        foreach (var token in tokens)
        {
            var at = new TextSpan(span.Start + token.Start, span.Start + token.End);
            if (at.Length < 2 || !IsWord(context.Text.Slice(at)) || IsNumber(at, span.End) || everyday.Has(at)) continue;
            while (formula < context.Formulas.Length && context.Formulas[formula].Span.End <= at.Start) formula++;
            var set = formula < context.Formulas.Length && context.Formulas[formula].Span.Contains(at);
            var number = NumberOf(at);
            if (known.At(number).Telling is > 0 and var weight) Add(number, set ? weight * InsideFormula : weight, begun);
        }
    }

    private void Add(int number, double weight, int begun)
    {
        ref var word = ref known.At(number);
        if (word.Place >= begun)
        {
            ref var before = ref found.At(word.Place);
            before = new(number, Math.Max(before.Weight, weight));
            return;
        }

        word.Place = found.Count;
        word.Parts++;
        found.Add(new(number, weight));
    }

    private int NumberOf(TextSpan at)
    {
        var number = words.NumberOf(at);
        if (number == known.Count) known.Add(new Word { Telling = Telling(words[number]), Place = -1 });
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

    // 一是, 首先, 第二: as many items have them as there are lists, and they say nothing of what an item speaks of.
    private bool IsNumber(TextSpan word, int end) =>
        MarkerReader.Read(context.Text.Slice(new TextSpan(word.Start, end))).Length >= word.Length;

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

    // Parts: in how many it stands. Place: where it was last found. Rank: its place in the order of the words that tell.
    private struct Word
    {
        public double Telling;
        public int Parts, Place, Rank;
    }
}
