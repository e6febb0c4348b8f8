using System.Collections.Immutable;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Placeholders;

/// <summary>
/// Finds 若干, 多少 and 几百 before a measure word where the sentence leaves another figure open, or a note beside says who has
/// it: 转移群众若干户、其中集中安置**人, 参赛的有几百人（准数问竞赛科）. Anywhere else they are words of good prose.
/// </summary>
internal readonly ref struct VagueAmounts(ContextWords words, ReadOnlySpan<char> line, int offset)
{
    private const string SentenceEnds = "。；！？";
    private const string Parts = "若干多少几数十百千";
    private const int Shortest = 2;

    // How long a note behind may be.
    private const int LongestNote = 16;

    private readonly ReadOnlySpan<char> line = line;

    /// <summary>
    /// Adds what is found; the placeholders of <paramref name="found"/> from <paramref name="first"/> on are those of the line, and
    /// are in order when it returns.
    /// </summary>
    public void Read(ImmutableArray<Placeholder>.Builder found, int first)
    {
        var known = found.Count;
        for (var at = 1; at < line.Length;)
        {
            var next = line[at..].IndexOfAny("若多几数");
            if (next < 0) break;
            at += next;
            var end = at;
            while (end < line.Length && Parts.Contains(line[end])) end++;
            if (end - at >= Shortest && SlotOf(at, end) is { } slot && IsLeftOpen(at, end, found, first, known))
                found.Add(new Placeholder(new TextSpan(offset + at, offset + end), slot, PlaceholderKind.Unfilled));
            at = Math.Max(end, at + 1);
        }

        if (found.Count > known) found.Sort(first, found.Count - first, PlaceholderDetector.BySpan);
    }

    private PlaceholderSlot? SlotOf(int start, int end) =>
        words.Vague.LengthAt(line[start..]) >= Shortest && HanCharacter.Is(line[start - 1])
            ? new SlotReader(words, line[..start], line[end..]).StrictlyCounted() : null;

    private bool IsLeftOpen(int start, int end, ImmutableArray<Placeholder>.Builder found, int first, int known)
    {
        if (new QuotedSigns(words, line).IsAround(start, end)) return false;
        var from = line[..start].LastIndexOfAny(SentenceEnds) + 1;
        var stop = line[end..].IndexOfAny(SentenceEnds);
        var to = stop < 0 ? line.Length : end + stop;
        var other = false;
        for (var i = first; i < known; i++)
        {
            var span = found[i].Span;
            if (span.Start < offset + end && span.End > offset + start) return false;
            other |= span.Start >= offset + from && span.End <= offset + to && IsFigure(found[i]);
        }

        // 几十 and 几百 are what people say who did not count, and mean to.
        return other && line[start] is '若' or '多' || IsNoted(line[end..to]);
    }

    private static bool IsFigure(in Placeholder placeholder) =>
        placeholder.Kind == PlaceholderKind.Unfilled && placeholder.Slot is PlaceholderSlot.Count or PlaceholderSlot.Percent
            or PlaceholderSlot.Money or PlaceholderSlot.Duration;

    // 几百人（准数问竞赛科）, 撤桶多少个、并点多少处（等城管科报数）.
    private bool IsNoted(ReadOnlySpan<char> behind)
    {
        var open = behind.IndexOf('（');
        return open > 0 && behind[open..].IndexOf('）') is > 0 and <= LongestNote and var close
            && ContextWords.Contains(behind.Slice(open + 1, close - 1), words.Exact);
    }
}
