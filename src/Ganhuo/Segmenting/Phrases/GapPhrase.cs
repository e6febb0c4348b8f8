using System.Globalization;
using System.Runtime.CompilerServices;

namespace Ganhuo.Segmenting.Phrases;

/// <summary>
/// A phrase with gaps: a literal beginning, then steps. It is written as the phrase with each gap in braces: <c>{d}</c> a run
/// of digits, <c>{n}</c> a run of Chinese numerals, <c>{1-4}</c> one to four characters of the same clause. Immutable.
/// </summary>
/// <remarks>
/// A run is taken whole, so none of it is left for the next step. A gap stops at white space, control characters and the
/// marks that end a clause; its characters are UTF-16 units. Of several ends that fit, the nearest counts.
/// </remarks>
internal sealed class GapPhrase
{
    /// <summary>The widest gap, and how many a phrase may have: together they bound the work at one place.</summary>
    internal const int MostInGap = 16, MostGaps = 3;

    private const string ChineseNumerals = "〇零一二三四五六七八九十百千万亿两";
    private const string ClauseMarks = "，。；！？：…,;!?:";

    private readonly GapStep[] _steps;

    private GapPhrase(string anchor, GapStep[] steps) => (Anchor, _steps) = (anchor, steps);

    /// <summary>The characters it begins with; never empty.</summary>
    internal string Anchor { get; }

    /// <summary>Whether the phrase is what it is written as.</summary>
    internal static bool IsPlain(string phrase) => !phrase.AsSpan().ContainsAny('{', '}');

    /// <summary>Reads the written form.</summary>
    /// <exception cref="ArgumentException">A brace is not closed or holds something else, the phrase begins or ends with a gap
    /// of any characters, or it has too many.</exception>
    internal static GapPhrase Parse(string phrase)
    {
        int open = phrase.AsSpan().IndexOfAny('{', '}');
        if (open < 1) throw new ArgumentException($"'{phrase}' must begin with the characters it is found by");
        var steps = new List<GapStep>();
        for (int at = open; at < phrase.Length;)
        {
            int end = phrase[at] == '{' ? phrase.IndexOf('}', at) + 1 : NextBrace(phrase, at);
            if (end == 0 || phrase[at] == '}') throw new ArgumentException($"'{phrase}' has a brace without its other one");
            steps.Add(phrase[at] == '{' ? Gap(phrase, phrase[(at + 1)..(end - 1)]) : new GapStep(GapKind.Literal, phrase[at..end], 0, 0));
            at = end;
        }

        if (steps[^1].Kind == GapKind.Any) throw new ArgumentException($"'{phrase}' must not end in a gap: it would end anywhere");
        if (steps.Count(s => s.Kind == GapKind.Any) > MostGaps) throw new ArgumentException($"'{phrase}' has more than {MostGaps} gaps");
        return new GapPhrase(phrase[..open], [.. steps]);
    }

    /// <summary>The nearest end of the phrase in <paramref name="text"/>, whose beginning ends at <paramref name="from"/>; -1 where it
    /// is not the phrase.</summary>
    internal int EndOf(ReadOnlySpan<char> text, int from)
    {
        // Nearly all are a gap and the words behind it, and at nearly all beginnings those words are not in reach.
        if (_steps is not [{ Kind: GapKind.Any } gap, { Kind: GapKind.Literal, Literal: var words }, ..]) return EndByStep(text, from);
        int nearest = Math.Min(from + gap.Least, text.Length);
        int found = text[nearest..Math.Min(from + gap.Most + words.Length, text.Length)].IndexOf(words);
        if (found < 0) return -1;
        if (_steps.Length > 2) return EndByStep(text, from);
        int end = nearest + found;
        foreach (char c in text[from..end])
            if (!IsOfClause(c)) return -1;
        return end + words.Length;
    }

    [SkipLocalsInit]
    private int EndByStep(ReadOnlySpan<char> text, int from)
    {
        // Every place the steps so far may have come to, in ascending order.
        Span<int> here = stackalloc int[MostGaps * MostInGap + 1], next = stackalloc int[here.Length];
        here[0] = from;
        int count = 1;
        foreach (GapStep step in _steps)
        {
            count = Advance(step, text, here[..count], next);
            if (count == 0) return -1;
            Span<int> left = here;
            here = next;
            next = left;
        }

        return here[0];
    }

    private static int Advance(GapStep step, ReadOnlySpan<char> text, ReadOnlySpan<int> here, Span<int> next)
    {
        int count = 0;
        foreach (int at in here)
        {
            if (step.Kind == GapKind.Any) count = AddGap(step, text, at, next, count);
            else if (EndOf(step, text[at..]) is > 0 and int length && (count == 0 || next[count - 1] < at + length))
                next[count++] = at + length;
        }

        return count;
    }

    // What two places both lead to is kept once.
    private static int AddGap(GapStep step, ReadOnlySpan<char> text, int at, Span<int> next, int count)
    {
        int last = count == 0 ? -1 : next[count - 1];
        for (int length = 0; length <= step.Most && at + length <= text.Length; length++)
        {
            if (length >= step.Least && at + length > last) next[count++] = at + length;
            if (at + length == text.Length || !IsOfClause(text[at + length])) break;
        }

        return count;
    }

    private static int EndOf(GapStep step, ReadOnlySpan<char> text) => step.Kind switch
    {
        GapKind.Literal => text.StartsWith(step.Literal) ? step.Literal.Length : 0,
        GapKind.Digits => Run(text, "0123456789"),
        _ => Run(text, ChineseNumerals),
    };

    private static int Run(ReadOnlySpan<char> text, string characters)
    {
        int length = 0;
        while (length < text.Length && characters.Contains(text[length])) length++;
        return length;
    }

    private static bool IsOfClause(char c) => !char.IsWhiteSpace(c) && !char.IsControl(c) && !ClauseMarks.Contains(c);

    private static int NextBrace(string phrase, int at)
    {
        int brace = phrase.AsSpan(at).IndexOfAny('{', '}');
        return brace < 0 ? phrase.Length : at + brace;
    }

    private static GapStep Gap(string phrase, string written)
    {
        if (written == "d") return new GapStep(GapKind.Digits, "", 0, 0);
        if (written == "n") return new GapStep(GapKind.Numerals, "", 0, 0);
        int dash = written.IndexOf('-', StringComparison.Ordinal);
        if (dash > 0 && Count(written.AsSpan(0, dash)) is >= 0 and int least
            && Count(written.AsSpan(dash + 1)) is > 0 and <= MostInGap and int most && least <= most)
            return new GapStep(GapKind.Any, "", least, most);
        throw new ArgumentException($"'{{{written}}}' in '{phrase}' is not {{d}}, {{n}} or {{1-4}}, at most {MostInGap} wide");
    }

    private static int Count(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : -1;
}
