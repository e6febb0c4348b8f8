using Ganhuo.Text;

namespace Ganhuo.Detecting.Placeholders;

/// <summary>Tells stars that set a phrase in bold or italics from stars that stand for something.</summary>
internal static class StarPair
{
    private const string ClauseMarks = "，。；！？";

    /// <summary>Where the run that closes the phrase opened at <paramref name="start"/> begins, or -1.</summary>
    public static int CloserOf(ReadOnlySpan<char> line, int start, int length, ContextWords words, StarUse stars)
    {
        var sign = line[start];
        var from = start + length;
        var gap = line[from..].IndexOf(sign);
        if (gap <= 0) return -1;
        var (close, end) = (from + gap, from + gap);
        while (end < line.Length && line[end] == sign) end++;
        if (end - close != length) return -1;
        var content = line[from..close];
        return IsPhrase(content) && !BothSlots(line, start, content, end, words)
            && IsSet(line[..start], content, line[end..], length, words, stars)
            ? close
            : -1;
    }

    private static bool IsPhrase(ReadOnlySpan<char> content) =>
        content[0] != ' ' && content[^1] is not (' ' or '，' or '、') && ContentCharacter.Count(content) > 1
        && Balanced(content, '“', '”') && Balanced(content, '《', '》') && Balanced(content, '（', '）');

    private static bool BothSlots(ReadOnlySpan<char> line, int start, ReadOnlySpan<char> content, int end, ContextWords words)
    {
        // 货物**万吨、集装箱**万标箱
        if (IsFigure(line[..(end - 1)], line[end..], words) && IsFigure(line[..start], content, words)) return true;
        var second = words.After.Begins(line[end..], out _);
        if (second is WordClass.None or WordClass.Other or WordClass.Title) return false;
        return IsFigure(line[..(end - 1)], line[end..], words)
            || words.After.Begins(content, out _) is not (WordClass.None or WordClass.Other or WordClass.Title);
    }

    private static bool IsFigure(ReadOnlySpan<char> before, ReadOnlySpan<char> after, ContextWords words) =>
        new SlotReader(words, before, after).Figure() is not null;

    // A phrase that stands free on both sides is set off; one inside a clause must stay inside it, and loses to a text
    // whose stars are known to be masks.
    private static bool IsSet(
        ReadOnlySpan<char> before, ReadOnlySpan<char> content, ReadOnlySpan<char> after, int length, ContextWords words,
        StarUse stars)
    {
        var opens = before.IsEmpty || !ContentCharacter.Is(before[^1]);
        var closes = after.IsEmpty || !ContentCharacter.Is(after[0]) || (length > 1 && !ContentCharacter.Is(content[^1]));
        if (opens && closes) return true;
        // 在全市**个乡镇推广**经验: a measure word begins no phrase that is set off in the middle of a clause.
        if (words.After.Begins(content, out _) is WordClass.Count or WordClass.Percent or WordClass.Money or WordClass.Duration)
            return false;
        return length > 1 && !stars.Masks && content.IndexOfAny(ClauseMarks) < 0
            && words.Before.Ends(before, out _) != WordClass.Place;
    }

    private static bool Balanced(ReadOnlySpan<char> content, char open, char close) =>
        content.Count(open) == content.Count(close);
}
