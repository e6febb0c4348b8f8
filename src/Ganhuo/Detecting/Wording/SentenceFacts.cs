using Ganhuo.Classifying;
using Ganhuo.Segmenting.Phrases;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Wording;

/// <summary>What the rules on wording ask of the sentence around a phrase.</summary>
internal static class SentenceFacts
{
    private const int FarthestInClause = 200;

    /// <summary>The hits of a kind that do not overlap, the longest first where they begin together.</summary>
    public static IEnumerable<PhraseHit> Apart(RuleContext context, string kind)
    {
        var hits = context.Phrases.Of(kind);
        var covered = 0;
        for (var i = 0; i < hits.Count; i++)
        {
            // Of those that begin together the longest stands last; of equals the first is meant.
            if (i + 1 < hits.Count && hits[i + 1].Span.Start == hits[i].Span.Start) continue;
            if (hits[i].Span.Start < covered) continue;
            covered = hits[i].Span.End;
            var first = i;
            while (first > 0 && hits[first - 1].Span == hits[i].Span) first--;
            yield return hits[first];
        }
    }

    /// <summary>Index of the sentence that holds <paramref name="offset"/>, or -1.</summary>
    public static int SentenceAt(RuleContext context, int offset)
    {
        var sentences = context.Outline.Sentences;
        int low = 0, high = sentences.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sentences[middle].Span.End <= offset) low = middle + 1;
            else high = middle;
        }

        return low < sentences.Length && sentences[low].Span.Contains(offset) ? low : -1;
    }

    /// <summary>
    /// The clause that holds <paramref name="offset"/>, of one without end what stands near; an empty span between paragraphs.
    /// </summary>
    public static TextSpan ClauseAt(RuleContext context, int offset)
    {
        var sentence = SentenceAt(context, offset);
        if (sentence < 0) return new TextSpan(offset, offset);
        var (first, end) = (context.Outline.Sentences[sentence].FirstClause, context.Outline.Sentences[sentence].EndClause);
        var (low, high) = (first, end);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (context.Clauses[middle].Span.End <= offset) low = middle + 1;
            else high = middle;
        }

        return low < end && context.Clauses[low].Span.Contains(offset)
            ? Near(context.Clauses[low].Span, offset) : new TextSpan(offset, offset);
    }

    // Whoever asks reads the clause, once for every year or name in it: of a list without end only what stands around is read.
    private static TextSpan Near(TextSpan clause, int offset) =>
        clause.Length <= 2 * FarthestInClause ? clause
        : new TextSpan(Math.Max(clause.Start, offset - FarthestInClause), Math.Min(clause.End, offset + FarthestInClause));

    /// <summary>Whether the sentence, from <paramref name="from"/> on, holds a fact or a slot where one belongs.</summary>
    public static bool HasFact(RuleContext context, int sentence, int from)
    {
        var (first, end) = (context.Outline.Sentences[sentence].FirstClause, context.Outline.Sentences[sentence].EndClause);
        for (var i = first; i < end; i++)
        {
            if (context.Clauses[i].Span.End <= from) continue;
            if (context.Clauses[i].Class is SubstanceClass.Concrete or SubstanceClass.Unfilled) return true;
        }

        return false;
    }

    /// <summary>The paragraph of a sentence, if it is running text.</summary>
    public static Paragraph? BodyOf(RuleContext context, int sentence)
    {
        var paragraph = context.Outline.Paragraphs[context.Outline.Sentences[sentence].Paragraph];
        return paragraph.Kind == ParagraphKind.Body ? paragraph : null;
    }

    /// <summary>The role of the part of a paragraph that holds <paramref name="offset"/>.</summary>
    public static SectionRole RoleAt(RuleContext context, Paragraph paragraph, int offset)
    {
        var kind = context.Classification.Paragraphs[paragraph.Index];
        foreach (var part in kind.Parts)
            if (part.Span.Contains(offset)) return part.Role;
        return kind.Role;
    }
}
