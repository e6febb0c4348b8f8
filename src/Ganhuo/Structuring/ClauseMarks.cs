namespace Ganhuo.Structuring;

/// <summary>The marks that cut text into sentences and clauses, and the brackets that keep it whole.</summary>
internal static class ClauseMarks
{
    public const string Openers = "《（(“‘「『【〔〈[{";
    public const string Closers = "》）)”’」』】〕〉]}";

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
