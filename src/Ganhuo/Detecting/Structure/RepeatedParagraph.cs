using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Structure;

/// <summary>GH109: a paragraph that repeats an earlier one, numbers and marks aside.</summary>
internal sealed class RepeatedParagraph : IRule
{
    private const int Shortest = 30;
    private const int Gram = 6;
    private const double MostlyTheSame = 0.9;

    public RuleDescriptor Descriptor { get; } = new(
        "GH109", "repeated-paragraph", Severity.Warning,
        new("段落前后重复", "A paragraph repeats an earlier one"),
        new("删去重复的一段，或者改写成该处应有的内容。", "Delete the repetition, or write what belongs here."),
        new("反对拼凑：同一内容不得反复充数", "No padding: the same content must not be used twice"));

    public void Check(RuleContext context, FindingSink findings)
    {
        var seen = new List<(Paragraph Paragraph, HashSet<int> Grams)>();
        var byGram = new Dictionary<int, List<int>>();
        foreach (var paragraph in context.Outline.Paragraphs)
        {
            if (paragraph.Kind != ParagraphKind.Body) continue;
            var grams = Grams(context.Text.Slice(new TextSpan(paragraph.Marker.End, paragraph.Span.End)));
            if (grams.Count < Shortest - Gram) continue;
            if (Earlier(grams, seen, byGram) is { } earlier)
                findings.Add(paragraph.Span,
                    $"本段与第{earlier.Line}行的段落重复",
                    $"this paragraph repeats the one on line {earlier.Line}", earlier.Span);
            foreach (var gram in Sample(grams)) Add(byGram, gram, seen.Count);
            seen.Add((paragraph, grams));
        }
    }

    private static Paragraph? Earlier(
        HashSet<int> grams, List<(Paragraph Paragraph, HashSet<int> Grams)> seen, Dictionary<int, List<int>> byGram)
    {
        var candidates = new SortedSet<int>();
        foreach (var gram in Sample(grams))
            if (byGram.TryGetValue(gram, out var where)) candidates.Add(where[0]);
        foreach (var candidate in candidates)
            if (Similarity(grams, seen[candidate].Grams) >= MostlyTheSame) return seen[candidate].Paragraph;
        return null;
    }

    private static double Similarity(HashSet<int> a, HashSet<int> b)
    {
        var shared = a.Count(b.Contains);
        return shared / (double)(a.Count + b.Count - shared);
    }

    // The eight smallest hashes of a paragraph: two that share nine tenths of their grams share one of these all but
    // surely, and the work stays the same however often a phrase comes back.
    private static IEnumerable<int> Sample(HashSet<int> grams) => grams.Order().Take(8);

    private static void Add(Dictionary<int, List<int>> byGram, int gram, int index)
    {
        if (!byGram.TryGetValue(gram, out var where)) byGram.Add(gram, where = []);
        if (where.Count == 0) where.Add(index);
    }

    private static HashSet<int> Grams(ReadOnlySpan<char> text)
    {
        var content = new char[text.Length];
        var length = 0;
        foreach (var c in text)
            if (ContentCharacter.Is(c)) content[length++] = c;
        var grams = new HashSet<int>();
        for (var i = 0; i + Gram <= length; i++) grams.Add(Hash(content.AsSpan(i, Gram)));
        return grams;
    }

    private static int Hash(ReadOnlySpan<char> gram)
    {
        var hash = 2166136261u;
        foreach (var c in gram) hash = (hash ^ c) * 16777619u;
        return (int)(hash ^ (hash >> 15));
    }
}
