using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Evidences;

/// <summary>
/// Shows the clauses of a text to the sources of evidence one after another, each with its phrases. Clauses may be left
/// out, which costs nothing, but must be asked for in order: all of them together are linear.
/// </summary>
internal struct ClauseWalk(NormalText text, Outline outline, ClauseWords words)
{
    private HitWindow universal = new(words.Universal), formulas = new(words.Formulas), names = new(words.Names), vague = new(words.Vague), marks = new(words.Marks);

    /// <summary>The clause of that index, which is larger than the last one asked for.</summary>
    public ClauseScan At(int index)
    {
        var span = outline.Clauses[index].Span;
        var (start, end) = ContentOf(text.Content, span);
        return new ClauseScan
        {
            Content = text.Content, Start = start, End = end, Signs = SignTable.Of(text.Content.AsSpan(start, end - start)),
            Universal = universal.Within(span), Formulas = formulas.Within(span), Names = names.Within(span), Vague = vague.Within(span), Marks = marks.Within(span),
        };
    }

    // Without the space before it and the marks behind; what is nothing but space and marks ends where it starts.
    private static (int Start, int End) ContentOf(string content, TextSpan clause)
    {
        var (start, end) = (clause.Start, clause.End);
        while (start < clause.End && IsSpace(content[start])) start++;
        while (end > start && IsClosing(content[end - 1])) end--;
        return (start, end);
    }

    private static bool IsClosing(char c) =>
        IsSpace(c) || c is ',' or '，' or '。' or ';' or '；' or ':' or '：' or '!' or '！' or '?' or '？' or '…';

    // Nearly every clause begins with a Han character, which is quicker told than what is white space.
    private static bool IsSpace(char c) => c is not (>= '\u4E00' and <= '\u9FFF') && char.IsWhiteSpace(c);
}
