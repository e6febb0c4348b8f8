using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Structure;

/// <summary>GH109: a paragraph that repeats an earlier one, or rewrites it lightly.</summary>
internal sealed class RepeatedParagraph : IRule
{
    private const int Shortest = 24;
    private const int Short = 32;

    // Paragraphs of one report that say different things share less than .45 of their three-character grams, however
    // formulaic the report; a sentence turned round and a few words changed leaves .55. A short one proves less.
    private const double MostlyTheSame = 0.55;
    private const double MostlyTheSameShort = 0.7;

    // Every third word swapped for another leaves few whole grams, but the rest in its order: four fifths of it, where
    // paragraphs that say different things have two thirds at most.
    private const double Reworded = 0.3;
    private const double SameOrder = 0.78;
    private const double SameOrderShort = 0.87;

    // The articles of a regulation are parallel by nature, and a regulation pads nothing.
    private const int ArticlesOfARegulation = 3;

    // Of two paragraphs alike to that degree the smallest hashes meet all but surely.
    private const int Sampled = 24;

    public RuleDescriptor Descriptor { get; } = new(
        "GH109", "repeated-paragraph", Severity.Warning,
        new("段落前后重复", "A paragraph repeats an earlier one"),
        new("删去重复的一段，或者改写成该处应有的内容。", "Delete the repetition, or write what belongs here."),
        new("反对拼凑：同一内容不得反复充数", "No padding: the same content must not be used twice"));

    public void Check(RuleContext context, FindingSink findings)
    {
        if (context.Outline.Paragraphs.Count(p => IsArticle(context, p)) >= ArticlesOfARegulation) return;
        var seen = new List<(Paragraph Paragraph, int[]? Grams)>();
        using var places = new GramPlaces(context.Outline.Paragraphs.Length * Sampled);
        Span<int> sample = stackalloc int[Sampled];
        foreach (var paragraph in context.Outline.Paragraphs)
        {
            if (paragraph.Kind != ParagraphKind.Body || IsLeadIn(context, paragraph)) continue;
            var text = BodyOf(context, paragraph);
            var smallest = sample[..GramSample.Take(text, sample)];
            if (smallest.Length < Shortest - GramSample.Gram) continue;
            if (Earlier(context, text, smallest, seen, places) is { } earlier)
                findings.Add(paragraph.Span,
                    $"本段与第{earlier.Line}行的段落重复",
                    $"this paragraph repeats the one on line {earlier.Line}", earlier.Span);
            foreach (var gram in smallest) places.Add(gram, seen.Count);
            seen.Add((paragraph, null));
        }
    }

    // Numbers beyond ninety-nine are no numbering of a report, but a code of law has them.
    private static bool IsArticle(RuleContext context, Paragraph paragraph)
    {
        var text = context.Text.Slice(paragraph.Span);
        if (text[0] != '第') return false;
        var end = text[1..].IndexOfAnyExcept("〇零一二三四五六七八九十百千0123456789");
        return end > 0 && text[end + 1] == '条';
    }

    // 具体做法如下： leads to another list each time.
    private static bool IsLeadIn(RuleContext context, Paragraph paragraph) =>
        context.Text.Content[paragraph.Span.End - 1] is '：' or ':';

    private static ReadOnlySpan<char> BodyOf(RuleContext context, Paragraph paragraph) =>
        context.Text.Slice(new TextSpan(paragraph.Marker.End, paragraph.Span.End));

    private static Paragraph? Earlier(
        RuleContext context, ReadOnlySpan<char> text, ReadOnlySpan<int> smallest, List<(Paragraph Paragraph, int[]? Grams)> seen,
        GramPlaces places)
    {
        SortedSet<int>? candidates = null;
        foreach (var gram in smallest)
            foreach (var place in places.Of(gram)) (candidates ??= []).Add(place);
        if (candidates is null) return null;
        var grams = GramSample.All(text);
        foreach (var candidate in candidates)
            if (AreAlike(grams, GramsOf(context, seen, candidate), text, BodyOf(context, seen[candidate].Paragraph))) return seen[candidate].Paragraph;
        return null;
    }

    private static int[] GramsOf(RuleContext context, List<(Paragraph Paragraph, int[]? Grams)> seen, int index)
    {
        var (paragraph, grams) = seen[index];
        if (grams is null) seen[index] = (paragraph, grams = GramSample.All(BodyOf(context, paragraph)));
        return grams;
    }

    private static bool AreAlike(int[] a, int[] b, ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var isShort = Math.Min(a.Length, b.Length) < Short;
        var shared = Shared(a, b);
        var share = (double)shared / Math.Max(1, a.Length + b.Length - shared);
        return share >= (isShort ? MostlyTheSameShort : MostlyTheSame)
            || (share >= Reworded && SharedSequence.SameFigures(one, other) && SharedSequence.Of(one, other) >= (isShort ? SameOrderShort : SameOrder));
    }

    private static int Shared(int[] a, int[] b)
    {
        var shared = 0;
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            var order = a[i].CompareTo(b[j]);
            if (order == 0) shared++;
            if (order <= 0) i++;
            if (order >= 0) j++;
        }

        return shared;
    }
}
