using System.Collections.Immutable;

namespace Ganhuo.Structuring;

/// <summary>
/// How the text is built, in offsets of the normalised text. Paragraphs are in order and do not overlap; sentences
/// tile their paragraph, clauses tile their sentence; sections nest.
/// </summary>
internal sealed record Outline(
    ImmutableArray<Paragraph> Paragraphs,
    ImmutableArray<Sentence> Sentences,
    ImmutableArray<Clause> Clauses,
    ImmutableArray<OutlineSection> Sections,
    ImmutableArray<Enumeration> Enumerations,
    ImmutableArray<int> TitleParagraphs)
{
    public static Outline Empty { get; } = new([], [], [], [], [], []);

    /// <summary>Clauses <c>[First, End)</c> of a paragraph.</summary>
    public (int First, int End) ClausesOf(Paragraph paragraph) =>
        paragraph.FirstSentence == paragraph.EndSentence
            ? (0, 0)
            : (Sentences[paragraph.FirstSentence].FirstClause, Sentences[paragraph.EndSentence - 1].EndClause);

    /// <summary>The index of the innermost section of each paragraph, -1 where there is none.</summary>
    public int[] InnermostSections()
    {
        var innermost = new int[Paragraphs.Length];
        Array.Fill(innermost, -1);
        for (var s = 0; s < Sections.Length; s++) innermost.AsSpan(Sections[s].FirstParagraph..Sections[s].EndParagraph).Fill(s);
        return innermost;
    }

    /// <summary>The index of the sentence of a paragraph that an offset stands in; -1 where none.</summary>
    public int SentenceAt(Paragraph paragraph, int offset)
    {
        int low = paragraph.FirstSentence, high = paragraph.EndSentence;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Sentences[middle].Span.End <= offset) low = middle + 1;
            else high = middle;
        }

        return low < paragraph.EndSentence && Sentences[low].Span.Contains(offset) ? low : -1;
    }

    /// <summary>The clause of a paragraph that an offset stands in; null where none.</summary>
    public Clause? ClauseAt(Paragraph paragraph, int offset)
    {
        if (SentenceAt(paragraph, offset) is not (>= 0 and var sentence)) return null;
        int low = Sentences[sentence].FirstClause, end = Sentences[sentence].EndClause, high = end;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Clauses[middle].Span.End <= offset) low = middle + 1;
            else high = middle;
        }

        return low < end && Clauses[low].Span.Contains(offset) ? Clauses[low] : null;
    }
}
