using System.Buffers;

namespace Ganhuo.Structuring;

/// <summary>The marks that cut text into sentences and clauses, and the brackets that keep it whole.</summary>
internal static class ClauseMarks
{
    public const string Openers = "《（(“‘「『【〔〈[{";
    public const string Closers = "》）)”’」』】〕〉]}";

    /// <summary>Openers and closers.</summary>
    public static readonly SearchValues<char> Brackets = SearchValues.Create(Openers + Closers);

    /// <summary>
    /// Whether a character may be an opener or a closer: the ranges they stand in hold little else, and none of the marks a
    /// text is full of.
    /// </summary>
    public static bool MayBeBracket(char c) => c switch
    {
        < '\u0080' => c is '(' or ')' or '[' or ']' or '{' or '}',
        < '\u3000' => c is >= '‘' and <= '”',
        _ => c is (>= '〈' and <= '〕') or '（' or '）',
    };

    public static bool EndsSentence(char c) => c is '。' or '；' or '！' or '？' or ';' or '!' or '?' or '｡';

    public static bool EndsClause(char c) => EndsSentence(c) || c is '，' or '：' or '…' or ',' or ':';

    /// <summary>Whether the mark at <paramref name="at"/> is part of a number or a name rather than a cut.</summary>
    public static bool IsInsideToken(ReadOnlySpan<char> text, int at)
    {
        if (text[at] is not (',' or ':' or '：' or '.')) return false;
        var before = at > 0 ? text[at - 1] : ' ';
        var after = at + 1 < text.Length ? text[at + 1] : ' ';
        return (char.IsAsciiDigit(before) && char.IsAsciiDigit(after))
            || (text[at] is ':' or '.' && char.IsAsciiLetter(before) && (after == '/' || char.IsAsciiLetterOrDigit(after)));
    }

    /// <summary>A half-width stop that ends a sentence: after Han or a closing mark, before a space, Han or the end.</summary>
    public static bool IsHalfWidthStop(ReadOnlySpan<char> text, int at) =>
        text[at] == '.' && at > 0 && IsHanOrCloser(text[at - 1])
        && (at + 1 == text.Length || text[at + 1] is ' ' or '\n' || IsHanOrCloser(text[at + 1]));

    private static bool IsHanOrCloser(char c) =>
        c is >= '\u4E00' and <= '\u9FFF' || Closers.Contains(c, StringComparison.Ordinal);
}
