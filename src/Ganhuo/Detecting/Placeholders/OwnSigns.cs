using System.Buffers;
using System.Collections.Immutable;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Placeholders;

/// <summary>
/// The signs a writer has for what is missing: whoever twice left a run of one sign, or an empty bracket, before a unit means
/// the same by it where no unit follows (在@@服务区, 由NN统一印制, 《————管理办法》).
/// </summary>
internal sealed class OwnSigns
{
    // Once may be a slip of the keyboard.
    private const int FewestFigures = 2;
    private const int Shortest = 2;
    private const int LongestRoom = 3;

    private const string Openers = "（(【[〔“", Closers = "）)】]〕”";

    // What a sentence is made of in any text: only a word that names the slot tells it there.
    private const string Ordinary = "—–-…·.?？ “X";

    private readonly ContextWords words;
    private readonly FormTable forms;
    private readonly SearchValues<char> signs;
    private readonly Dictionary<char, int> lengths = [];

    private OwnSigns(ContextWords words, FormTable forms, Dictionary<char, (int Figures, int Length)> told)
    {
        (this.words, this.forms) = (words, forms);
        foreach (var (sign, (figures, length)) in told)
            if (figures >= FewestFigures) lengths.Add(sign, length);
        signs = SearchValues.Create([.. lengths.Keys]);
    }

    /// <summary>The signs of a text, from what was found in it; null where it has none.</summary>
    public static OwnSigns? Of(ReadOnlySpan<char> text, IReadOnlyList<Placeholder> found, ContextWords words, FormTable forms)
    {
        if (found.Count < FewestFigures) return null;
        var told = new Dictionary<char, (int Figures, int Length)>();
        foreach (var placeholder in found)
        {
            var mark = text[placeholder.Span.Start..placeholder.Span.End];
            if (placeholder.Slot is not (PlaceholderSlot.Count or PlaceholderSlot.Percent or PlaceholderSlot.Money
                or PlaceholderSlot.Duration) || !IsRun(mark)) continue;
            var (figures, length) = told.GetValueOrDefault(mark[0], (0, int.MaxValue));
            told[mark[0]] = (figures + 1, Math.Min(length, mark.Length));
        }

        var own = new OwnSigns(words, forms, told);
        return own.lengths.Count == 0 ? null : own;
    }

    /// <summary>Adds what the signs stand for in a paragraph where nothing was found yet.</summary>
    /// <param name="line">The paragraph.</param>
    /// <param name="offset">Where it begins in the text.</param>
    /// <param name="taken">What was found in the text, in order.</param>
    /// <param name="found">What is found now.</param>
    public void Read(ReadOnlySpan<char> line, int offset, ReadOnlySpan<Placeholder> taken, ImmutableArray<Placeholder>.Builder found)
    {
        for (var at = 0; at < line.Length;)
        {
            var next = line[at..].IndexOfAny(signs);
            if (next < 0) return;
            at += next;
            var end = RunEnd(line, at);
            if (IsFree(taken, offset + at, offset + end) && SlotOf(line, at, end) is { } slot)
                Add(line, offset, new TextSpan(at, end), slot, taken, found);
            at = found.Count > 0 ? Math.Max(end, found[^1].Span.End - offset) : end;
        }
    }

    private void Add(ReadOnlySpan<char> line, int offset, TextSpan run, PlaceholderSlot slot,
        ReadOnlySpan<Placeholder> taken, ImmutableArray<Placeholder>.Builder found)
    {
        var whole = slot == PlaceholderSlot.Date ? new DateJoin(forms, line).Extend(run) : run;
        if (!IsFree(taken, offset + whole.Start, offset + whole.End)) whole = run;
        var named = slot is PlaceholderSlot.Place or PlaceholderSlot.Organisation or PlaceholderSlot.Person or PlaceholderSlot.Title
            or PlaceholderSlot.Clause;
        var form = forms.FormOf(line[run.Start]);
        found.Add(new Placeholder(
            new TextSpan(offset + whole.Start, offset + whole.End), slot,
            named && form != PlaceholderForm.None && forms.IsMask(form) ? PlaceholderKind.Masked : PlaceholderKind.Unfilled));
    }

    private PlaceholderSlot? SlotOf(ReadOnlySpan<char> line, int start, int end)
    {
        var length = end - start;
        if (length > 1 && length < lengths[line[start]]) return null;
        var (before, after) = (start > 0 ? line[start - 1] : '\n', end < line.Length ? line[end] : '\n');
        // K12+300, 3#墩, admin@@host: part of a code.
        if (char.IsAsciiLetterOrDigit(before) || char.IsAsciiLetterOrDigit(after) || before == '\n' && after == '\n'
            || line[start] == ' ' && new GapEdges(words, line).IsSpacing(start, end)) return null;
        var form = forms.FormOf(line[start]);
        if (new QuotedSigns(words, line) is var quotes && (quotes.AreSaid(start, end) || quotes.AreFields(start, end))) return null;
        if (form != PlaceholderForm.None && new LookAlikes(words, default, line).IsSign(new Mark(start, end, form, start, end)))
            return null;
        var reader = new SlotReader(words, line[..start], line[end..]);
        if (length < Shortest) return !Ordinary.Contains(line[start]) && HanCharacter.Is(before)
            ? reader.StrictlyCounted() ?? (reader.Figure() is PlaceholderSlot.Date ? PlaceholderSlot.Date : null) : null;
        if (after == '号' && before is '〕' or '按') return PlaceholderSlot.DocumentNumber;
        if (reader.Figure() is { } figure) return figure;
        var named = reader.Name();
        var ends = reader.AtEnd && HanCharacter.Is(before);
        if (IsOrdinary(line[start], length))
            return named ?? (ends && line[start] == ' ' && length > LongestRoom ? PlaceholderSlot.Clause : null);
        return named ?? (ends ? PlaceholderSlot.Clause : reader.Likely());
    }

    // …… and —— are what a sentence has; more of them are not.
    private static bool IsOrdinary(char sign, int length) =>
        Ordinary.Contains(sign) && !(sign is '…' or '—' && length > 2 || sign == '.' && length > 3);

    private static int RunEnd(ReadOnlySpan<char> line, int at)
    {
        var end = at + 1;
        if (Openers.IndexOf(line[at], StringComparison.Ordinal) is >= 0 and var bracket)
        {
            while (end < line.Length && line[end] == ' ') end++;
            return end < line.Length && line[end] == Closers[bracket] ? end + 1 : at + 1;
        }

        while (end < line.Length && line[end] == line[at]) end++;
        return end;
    }

    private static bool IsRun(ReadOnlySpan<char> mark) =>
        mark.Length >= Shortest && (!ContentCharacter.Is(mark[0]) || mark[0] is 'N' or 'X') && RunEnd(mark, 0) == mark.Length;

    /// <summary>Whether nothing was found between the two; a binary search, as a text may have a thousand placeholders.</summary>
    internal static bool IsFree(ReadOnlySpan<Placeholder> taken, int start, int end)
    {
        int low = 0, high = taken.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (taken[middle].Span.End <= start) low = middle + 1;
            else high = middle;
        }

        return low == taken.Length || taken[low].Span.Start >= end;
    }
}
