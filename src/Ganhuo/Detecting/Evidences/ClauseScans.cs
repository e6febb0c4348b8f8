using Ganhuo.Segmenting.Phrases;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Evidences;

/// <summary>
/// Every clause of a text as evidence sources see it: its signs and phrases are noted in one walk over clauses and hits, and
/// the clauses may then be asked for in any order. What it hands out is good until it is disposed; one that is not disposed is only
/// garbage.
/// </summary>
internal sealed class ClauseScans : IDisposable
{
    // What counts only where all of it stands in the clause.
    private const WordKinds Whole = WordKinds.Endings | WordKinds.Narrated;

    private readonly string content;
    private readonly LexiconEntry[] entries;
    private RentedRow<Noted> clauses;

    // The phrases of a clause end where those of the next begin.
    private RentedRow<ClauseWord> words = new(1024);

    public ClauseScans(NormalText text, Outline outline, PhraseHits phrases)
    {
        (content, entries, clauses) = (text.Content, phrases.Entries, new(outline.Clauses.Length + 1));
        Span<WordKinds> room = stackalloc WordKinds[phrases.KindCount];
        room.Clear();
        var kinds = new KindMap<WordKinds>(phrases, room);
        foreach (var (name, kind) in WordKindNames.All) kinds.Set(name, kind);
        var hits = phrases.All;
        var next = 0;
        foreach (ref readonly var clause in outline.Clauses.AsSpan())
        {
            while (next < hits.Length && hits[next].Span.Start < clause.Span.Start) next++;
            Note(clause.Span, hits, kinds, ref next);
        }

        clauses.Add(new Noted(0, 0, default, default, words.Count, 0));
    }

    /// <summary>How many clauses there are.</summary>
    public int Count => clauses.Count - 1;

    /// <summary>The clause of that index.</summary>
    public ClauseScan this[int index]
    {
        get
        {
            ref readonly var clause = ref clauses.Items[index];
            ref readonly var next = ref clauses.Items[index + 1];
            return new ClauseScan
            {
                Content = content, Entries = entries, Start = clause.Start, End = clause.End, Signs = clause.Signs, Kinds = clause.Kinds,
                Words = words.Items[clause.Words..next.Words], LongestWord = clause.LongestWord,
            };
        }
    }

    public void Dispose()
    {
        clauses.Dispose();
        words.Dispose();
    }

    // A clause, and the hits that begin in it.
    private void Note(TextSpan clause, ReadOnlySpan<(TextSpan Span, int Entry)> hits, KindMap<WordKinds> kinds, ref int next)
    {
        var first = words.Count;
        var held = WordKinds.None;
        var longest = 0;
        for (; next < hits.Length && hits[next].Span.Start < clause.End; next++)
        {
            var kind = kinds[next];
            if (kind == WordKinds.None || ((kind & Whole) != 0 && hits[next].Span.End > clause.End)) continue;
            held |= kind;
            if ((kind & WordKinds.Kept) == 0) continue;
            words.Add(new ClauseWord(hits[next].Span, kind, hits[next].Entry));
            longest = Math.Max(longest, hits[next].Span.Length);
        }

        var (start, end) = ContentOf(content, clause);
        var signs = SignTable.Of(content.AsSpan(start, end - start));
        if (start > 0 && content[start - 1] is ':' or '：') signs |= ClauseSigns.Answer;
        clauses.Add(new Noted(start, end, signs, held, first, longest));
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
    private static bool IsSpace(char c) => !HanCharacter.Is(c) && char.IsWhiteSpace(c);

    // Where a clause stands, what it holds, and where its phrases begin among those of all clauses.
    private readonly record struct Noted(int Start, int End, ClauseSigns Signs, WordKinds Kinds, int Words, int LongestWord);
}
