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
}
