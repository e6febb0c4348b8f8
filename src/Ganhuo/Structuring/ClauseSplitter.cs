using System.Collections.Immutable;
using Ganhuo.Text;

namespace Ganhuo.Structuring;

/// <summary>Cuts paragraphs into sentences and clauses that tile them.</summary>
internal sealed class ClauseSplitter(NormalText text, BracketPairs brackets) : IDisposable
{
    private const int CharactersOfAClause = 8, CharactersOfASentence = 16;

    private RentedRow<Sentence> sentences = new(text.Content.Length / CharactersOfASentence);
    private RentedRow<Clause> clauses = new(text.Content.Length / CharactersOfAClause);

    public int SentenceCount => sentences.Count;

    public ImmutableArray<Sentence> Sentences => sentences.ToImmutable();

    public ImmutableArray<Clause> Clauses => clauses.ToImmutable();

    public void Dispose()
    {
        sentences.Dispose();
        clauses.Dispose();
    }

    /// <summary>Cuts one paragraph; call in order of paragraphs.</summary>
    public void Add(TextSpan span, int paragraph)
    {
        var content = text.Slice(span);
        var (clauseStart, sentenceStart, firstClause, at) = (0, 0, clauses.Count, 0);
        var pairs = brackets.Outermost(content);
        var pair = 0;
        while (true)
        {
            // Letters, digits and Han neither open a bracket nor end anything.
            at = text.NextMark(new TextSpan(span.Start + at, span.End)) - span.Start;
            if (at == content.Length) break;
            if (pair < pairs.Length && pairs[pair].Start == at)
            {
                at = pairs[pair++].End;
                if (!EndsInQuotation(content, at)) continue;
                Cut(ref clauseStart, at);
                CutSentence(ref sentenceStart, ref firstClause, at);
                continue;
            }

            var ends = CutAt(content, at);
            if (ends == MarkKind.None)
            {
                at++;
                continue;
            }

            at = AfterMarks(content, at, ref ends);
            Cut(ref clauseStart, at);
            if (ends == MarkKind.Sentence) CutSentence(ref sentenceStart, ref firstClause, at);
        }

        Cut(ref clauseStart, content.Length);
        CutSentence(ref sentenceStart, ref firstClause, content.Length);

        void Cut(ref int start, int end)
        {
            if (end > start) clauses.Add(new Clause(new TextSpan(span.Start + start, span.Start + end), paragraph, sentences.Count));
            start = end;
        }

        void CutSentence(ref int start, ref int first, int end)
        {
            if (end > start)
                sentences.Add(new Sentence(new TextSpan(span.Start + start, span.Start + end), paragraph, first, clauses.Count));
            start = end;
            first = clauses.Count;
        }
    }

    private enum MarkKind
    {
        None,
        Clause,
        Sentence,
    }

    private static MarkKind CutAt(ReadOnlySpan<char> content, int at)
    {
        var c = content[at];
        if (ClauseMarks.EndsSentence(c) || ClauseMarks.IsHalfWidthStop(content, at)) return MarkKind.Sentence;
        return ClauseMarks.EndsClause(c) && !ClauseMarks.IsInsideToken(content, at) ? MarkKind.Clause : MarkKind.None;
    }

    // A run of marks, closing quotation marks and the spaces after it belong to what they end.
    private static int AfterMarks(ReadOnlySpan<char> content, int at, ref MarkKind ends)
    {
        for (at++; at < content.Length; at++)
        {
            if (ClauseMarks.EndsSentence(content[at])) ends = MarkKind.Sentence;
            else if (!(ClauseMarks.EndsClause(content[at]) || content[at] is ' ' or '\n' or '”' or '’')) break;
        }

        return at;
    }

    // “……。”然后: the stop inside the quotation ends the sentence where no mark follows.
    private static bool EndsInQuotation(ReadOnlySpan<char> content, int after) =>
        after > 1 && content[after - 1] == '”' && content[after - 2] is '。' or '！' or '？'
        && after < content.Length && !ClauseMarks.EndsClause(content[after])
        && !ClauseMarks.Closers.Contains(content[after], StringComparison.Ordinal);
}
