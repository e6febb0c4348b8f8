using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Structure;

/// <summary>GH109: a paragraph that repeats an earlier one, or rewrites it lightly.</summary>
internal sealed class RepeatedParagraph : IRule
{
    private const int Shortest = 24;
    private const int Short = 32;
    private const int Gram = 3;

    // Paragraphs of one report that say different things share less than .45 of their three-character grams, however
    // formulaic the report; a sentence turned round and a few words changed leaves .55. A short one proves less.
    private const double MostlyTheSame = 0.55;
    private const double MostlyTheSameShort = 0.7;

    // The articles of a regulation are parallel by nature.
    private const double NearlyTheSame = 0.9;
    private const int ArticlesOfARegulation = 3;

    // Of two paragraphs alike to that degree the smallest hashes meet all but surely; keeping few of them, and few
    // paragraphs under each, holds the work in proportion to the text however often a phrase comes back.
    private const int Sampled = 24;
    private const int KeptPerGram = 4;

    public RuleDescriptor Descriptor { get; } = new(
        "GH109", "repeated-paragraph", Severity.Warning,
        new("段落前后重复", "A paragraph repeats an earlier one"),
        new("删去重复的一段，或者改写成该处应有的内容。", "Delete the repetition, or write what belongs here."),
        new("反对拼凑：同一内容不得反复充数", "No padding: the same content must not be used twice"));

    public void Check(RuleContext context, FindingSink findings)
    {
        var seen = new List<(Paragraph Paragraph, int[] Grams)>();
        var byGram = new Dictionary<int, List<int>>();
        var regulation = context.Outline.Paragraphs.Count(p => p.Numbering == Numbering.Article) >= ArticlesOfARegulation;
        foreach (var paragraph in context.Outline.Paragraphs)
        {
            if (paragraph.Kind != ParagraphKind.Body) continue;
            var grams = Grams(context.Text.Slice(new TextSpan(paragraph.Marker.End, paragraph.Span.End)));
            if (grams.Length < Shortest - Gram) continue;
            if (Earlier(grams, seen, byGram, regulation) is { } earlier)
                findings.Add(paragraph.Span,
                    $"本段与第{earlier.Line}行的段落重复",
                    $"this paragraph repeats the one on line {earlier.Line}", earlier.Span);
            foreach (var gram in Sample(grams)) Add(byGram, gram, seen.Count);
            seen.Add((paragraph, grams));
        }
    }

    private static Paragraph? Earlier(
        int[] grams, List<(Paragraph Paragraph, int[] Grams)> seen, Dictionary<int, List<int>> byGram,
        bool regulation)
    {
        var candidates = new SortedSet<int>();
        foreach (var gram in Sample(grams))
            if (byGram.TryGetValue(gram, out var where)) candidates.UnionWith(where);
        foreach (var candidate in candidates)
            if (AreAlike(grams, seen[candidate].Grams, regulation)) return seen[candidate].Paragraph;
        return null;
    }

    private static bool AreAlike(int[] a, int[] b, bool regulation)
    {
        var needed = regulation ? NearlyTheSame : Math.Min(a.Length, b.Length) < Short ? MostlyTheSameShort : MostlyTheSame;
        var shared = Shared(a, b);
        return shared >= needed * (a.Length + b.Length - shared);
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

    private static Span<int> Sample(int[] grams) => grams.AsSpan(0, Math.Min(Sampled, grams.Length));

    private static void Add(Dictionary<int, List<int>> byGram, int gram, int index)
    {
        if (!byGram.TryGetValue(gram, out var where)) byGram.Add(gram, where = []);
        if (where.Count < KeptPerGram) where.Add(index);
    }

    // Distinct hashes in ascending order.
    private static int[] Grams(ReadOnlySpan<char> text)
    {
        var content = new char[text.Length];
        var length = 0;
        foreach (var c in text)
            if (ContentCharacter.Is(c)) content[length++] = c;
        if (length < Gram) return [];
        var grams = new int[length - Gram + 1];
        for (var i = 0; i < grams.Length; i++) grams[i] = Hash(content.AsSpan(i, Gram));
        Array.Sort(grams);
        var distinct = 0;
        foreach (var gram in grams)
            if (distinct == 0 || grams[distinct - 1] != gram) grams[distinct++] = gram;
        return grams[..distinct];
    }

    private static int Hash(ReadOnlySpan<char> gram)
    {
        var hash = 2166136261u;
        foreach (var c in gram) hash = (hash ^ c) * 16777619u;
        return (int)(hash ^ (hash >> 15));
    }
}
