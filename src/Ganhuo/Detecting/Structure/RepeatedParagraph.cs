using Ganhuo.Structuring;
using Ganhuo.Text;
using static System.FormattableString;

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
        if (IsRegulation(context)) return;
        using var seen = new SeenParagraphs(context.Text, context.Outline.Paragraphs.Length);
        using var places = new GramPlaces(context.Outline.Paragraphs.Length * Sampled);
        using var retold = new RetoldParagraphs(context);
        Span<int> sample = stackalloc int[Sampled];
        foreach (var paragraph in context.Outline.Paragraphs)
        {
            if (paragraph.Kind != ParagraphKind.Body || IsLeadIn(context, paragraph)) continue;
            var smallest = sample[..seen.Add(paragraph, sample, Shortest - GramSample.Gram)];
            if (smallest.Length < Shortest - GramSample.Gram) continue;
            var again = retold.Earlier(paragraph);
            if ((Earlier(smallest, seen, places) ?? again) is { } earlier)
                findings.Add(paragraph.Span,
                    Invariant($"本段与第{earlier.Line}行的段落重复"),
                    Invariant($"this paragraph repeats the one on line {earlier.Line}"), earlier.Span);
            foreach (var gram in smallest) places.Add(gram, seen.Count - 1);
        }
    }

    private static bool IsRegulation(RuleContext context)
    {
        var articles = 0;
        foreach (var paragraph in context.Outline.Paragraphs)
            if (IsArticle(context, paragraph)) articles++;
        return articles >= ArticlesOfARegulation;
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

    // Of the paragraphs that share a gram of the sample with the last one, the first that is like it.
    private static Paragraph? Earlier(ReadOnlySpan<int> smallest, SeenParagraphs seen, GramPlaces places)
    {
        Span<int> candidates = stackalloc int[Sampled * GramPlaces.KeptPerGram];
        var count = 0;
        foreach (var gram in smallest)
            foreach (var place in places.Of(gram)) candidates[count++] = place;
        candidates = candidates[..count];
        candidates.Sort();
        for (var i = 0; i < count; i++)
            if ((i == 0 || candidates[i] != candidates[i - 1]) && AreAlike(seen, candidates[i]))
                return seen[candidates[i]];
        return null;
    }

    private static bool AreAlike(SeenParagraphs seen, int earlier)
    {
        var (one, other) = (seen.Count - 1, earlier);
        if (!seen.MayShare(Reworded, one, other)) return false;
        var overlap = seen.Compare(one, other, Reworded);
        var isShort = Math.Min(overlap.One, overlap.Other) < Short;
        if (overlap.Reaches(isShort ? MostlyTheSameShort : MostlyTheSame)) return true;
        if (!overlap.Reaches(Reworded)) return false;
        var text = seen.BodyOf(seen[one]);
        var before = seen.BodyOf(seen[other]);
        return SharedSequence.SameFigures(text, before) && SharedSequence.Of(text, before) >= (isShort ? SameOrderShort : SameOrder);
    }
}
