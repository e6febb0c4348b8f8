using System.Collections.Immutable;
using System.Globalization;
using Ganhuo.Classifying.Types;
using Ganhuo.Segmenting;
using Ganhuo.Segmenting.Phrases;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Classifying.Roles;

/// <summary>
/// Splits a paragraph where its role changes: at a clause that begins with a turn (下一步, 究其原因, 针对上述问题) or is the year to come. The
/// role goes back where the next item begins of a list that was open before the turn.
/// </summary>
internal sealed class RoleTurns(NormalText text, Outline outline, PhraseHits phrases, int? year)
{
    private const string ItemNumbers = "一二三四五六七八九十";

    // 2016年，我准备做三件事, in a report of 2015; and what goes on from the year without a comma.
    private const string Planned = "，我要将打拟准计继";

    private readonly string? nextYear = year is { } reported ? string.Create(CultureInfo.InvariantCulture, $"{reported + 1}年") : null;

    private readonly ArraySegment<PhraseHit> turns = phrases.Of(CueKinds.RoleTurn);

    // Item starts of all inline lists in text order, each with the start of its list: the upper and the lower half.
    private readonly List<long> items = ItemsOf(outline);

    /// <summary>The parts of a paragraph whose role begins as <paramref name="role"/>; they tile it.</summary>
    public ImmutableArray<RoleSpan> Split(Paragraph paragraph, SectionRole role)
    {
        if (!Turns(paragraph)) return [new RoleSpan(paragraph.Span, role)];
        var changes = new List<(int At, SectionRole Role)> { (paragraph.Span.Start, role) };
        var back = int.MaxValue;
        foreach (var turn in Of(paragraph))
        {
            if (turn.At >= back) changes.Add((back, role));
            if (turn.At >= back) back = int.MaxValue;
            if (turn.Role == changes[^1].Role || !turn.MayFollow(role)) continue;
            changes.Add((turn.At, turn.Role));
            back = NextItem(paragraph, turn.At);
        }

        if (back < paragraph.Span.End) changes.Add((back, role));
        return RoleSpan.Tile(changes, paragraph.Span.End);
    }

    /// <summary>The turn a clause begins with, or null.</summary>
    public RoleTurn? At(Clause clause)
    {
        var start = WordsStart(clause.Span);
        if (nextYear is not null && text.Content.AsSpan(start) is var words && words.StartsWith(nextYear) && words.Length > nextYear.Length
            && Planned.Contains(words[nextYear.Length]))
            return new RoleTurn(clause.Span.Start, SectionRole.Measures, Strong: true);
        foreach (var hit in turns.Inside(new TextSpan(start, clause.Span.End)))
        {
            if (hit.Span.Start > start) return null;
            if (!Vocabulary.TryParseRole(hit.Entry.Tag, out var role)) continue;
            var strong = hit.Entry.Weight >= 1;
            if (!strong && role == SectionRole.Measures && TellsOfThePast(hit.Span.End, clause.Span.End)) return null;
            return new RoleTurn(clause.Span.Start, role, strong);
        }

        return null;
    }

    // 下半年只去过一次 plans nothing.
    private bool TellsOfThePast(int start, int end) =>
        text.Content.AsSpan(start, end - start).IndexOfAny("过了只仍未才") >= 0;

    private bool Turns(Paragraph paragraph)
    {
        var (first, end) = outline.ClausesOf(paragraph);
        for (var i = first; i < end; i++)
            if (At(outline.Clauses[i]) is not null) return true;
        return false;
    }

    private IEnumerable<RoleTurn> Of(Paragraph paragraph)
    {
        var (first, end) = outline.ClausesOf(paragraph);
        for (var i = first; i < end; i++)
            if (At(outline.Clauses[i]) is { } turn) yield return turn;
    }

    // Opening marks and the number of an item stand before the words of a clause.
    private int WordsStart(TextSpan clause)
    {
        var at = clause.Start;
        while (at < clause.End && !ContentCharacter.Is(text.Content[at])) at++;
        var numbered = at + 2 <= clause.End && text.Content[at + 1] == '是' && ItemNumbers.Contains(text.Content[at]);
        return numbered ? at + 2 : at;
    }

    // A list that begins after the turn is no list the turn stands in; a few of them are looked past, not a whole text.
    private int NextItem(Paragraph paragraph, int at)
    {
        const int most = 64;
        var first = items.BinarySearch(((long)at << 32) | int.MaxValue);
        if (first < 0) first = ~first;
        for (var i = first; i < items.Count && i < first + most && items[i] >> 32 < paragraph.Span.End; i++)
            if ((int)items[i] is var list && list < at && list >= paragraph.Span.Start) return (int)(items[i] >> 32);
        return int.MaxValue;
    }

    private static List<long> ItemsOf(Outline outline)
    {
        var items = new List<long>();
        foreach (var list in outline.Enumerations)
        {
            if (!list.Inline) continue;
            foreach (var item in list.Items) items.Add(((long)item.Span.Start << 32) | (uint)list.Items[0].Span.Start);
        }

        items.Sort();
        return items;
    }
}
