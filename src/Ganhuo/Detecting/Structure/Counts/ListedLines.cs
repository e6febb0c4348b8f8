using System.Collections.Immutable;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Structure.Counts;

/// <summary>
/// A number of things that the lines below go through one by one (七项重点任务进展, 做了下面六件事。), or those above did (以上四点):
/// numbered lines, or lines that each begin with a name and a colon.
/// </summary>
internal sealed class ListedLines(RuleContext context, StatedAmounts amounts, Contradictions findings)
{
    private const string Annex = "附件";
    private const int NearEnough = 2, MostListed = 30, FewestRows = 2;
    private const int LongestLeadIn = 48, LongestNoun = 10, LongestRest = 18, LongestName = 24, LongestHead = 18, NounHead = 2;

    private static readonly WordSet Countable = new(
        "个", "件", "项", "条", "家", "处", "类", "种", "点", "步", "招", "大", "大类", "份", "方面", "位", "名", "门", "座", "支", "场", "村");

    private static readonly WordSet Pointing = new("以上", "上述", "前述", "上面", "以上这", "上述这", "上面这", "以上的", "以上共");

    // What a number of things is not told by the lines below it.
    private static readonly WordSet Elsewhere = new("第", "其中", "已", "等", "完成", "办结", "收到", "查处", "受理", "正在", "尚", "剩", "未");

    // A section or item behind those that were counted.
    private static readonly WordSet Closing = new("下一步", "下步", "存在", "问题", "打算", "建议", "计划", "困难", "安排", "体会", "启示", "小结");

    // What goes on after the last item without a number of its own.
    private static readonly AskedWords GoingOn = new("item-goes-on");

    private Dictionary<int, Enumeration>? inline;

    private ImmutableArray<Paragraph> Paragraphs => context.Outline.Paragraphs;

    public void Check(Paragraph paragraph)
    {
        for (var i = amounts.First; i < amounts.Count; i++)
        {
            var amount = amounts[i];
            if (amount.Count is < 2 or > MostListed || !Countable.Has(amount.Unit)) continue;
            if (Inline(i) is { } list)
            {
                if (list.Items[0].Numbering == Numbering.Series && AreNamedBefore(i)) continue;
                if (list.Items.Length > amount.Value || !GoingOn.AreIn(context, list.Items[^1].Span))
                    Compare(i, (int)amount.Value, list.Items.Length);
            }

            else if (Pointing.Has(amounts.LabelOf(i))) CheckAbove(paragraph, i);
            else if (IsOfAnnexes(i) && Annexes(paragraph) is > 1 and var annexes) Compare(i, amounts[i].Count, annexes);
            else if (amount.Unit is "步" && Steps(paragraph.Index + 1) is > 1 and var steps) Compare(i, amount.Count, steps);
            else if (CheckHeads(paragraph, i)) continue;
            else if (i == amounts.Count - 1 && Announces(paragraph, i)) CheckBelow(paragraph, i);
        }
    }

    // 有两个困难，一是…，二是…: the list begins right behind the noun.
    private Enumeration? Inline(int at)
    {
        var rest = amounts.Rest(at);
        var noun = NounLength(rest);
        if (noun == rest.Length || rest[noun] is not ('，' or '：' or '。' or ',' or ':')) return null;
        inline ??= context.Outline.Enumerations.Where(e => e.Inline && e.Items.Length > 1).ToDictionary(e => e.Items[0].Marker.Start);
        return inline.GetValueOrDefault(amounts[at].Span.End + noun + 1);
    }

    // 围绕思想、作风、能力三个方面查摆问题。首先…: what is counted was named before it, and what follows is told otherwise.
    private bool AreNamedBefore(int at)
    {
        var names = amounts.Before(at);
        names = names[(names.LastIndexOfAny("，。；：") + 1)..];
        return names.Count('、') + 1 == amounts[at].Value && names is not [.., '、'];
    }

    private bool Announces(Paragraph paragraph, int at)
    {
        if (paragraph.Span.Length > LongestLeadIn || paragraph.Index + 1 == Paragraphs.Length || amounts.Before(at) is [.., '“' or '『']
            || Elsewhere.IsIn(amounts.Before(at))) return false;
        var rest = amounts.Rest(at).TrimEnd("）)");
        if (rest is [.., '）' or ')', '：' or '。']) rest = rest[..^2];
        var noun = NounLength(rest);
        // 要点共五条: here the measure word is the noun.
        if (rest is [] or ['：'] or ['。'] && amounts[at].Unit is "条" or "项" or "点" or "步" or "招" or "个" or "类" or "种") noun = 1;
        if (rest is ['：'] or ['。'] && noun == 1) return true;
        if (paragraph.Kind is ParagraphKind.Title || rest.IndexOfAny('，', '。', '：') < 0) return noun > 0 && rest.Length <= LongestRest;
        return noun > 0 && rest[noun..] is ['。'] or ['：'] or [':'] or ['”', '：'] or ['”', '。'];
    }

    // 三份附件, 附件3份.
    private bool IsOfAnnexes(int at) =>
        amounts[at].Unit is "份" or "件" or "个" or "项"
            && (amounts.Rest(at).StartsWith(Annex) || amounts.LabelOf(at).TrimEnd("共计有").EndsWith(Annex));

    // “三步走” above 第一步，… / 第二步，…: how many of the lines from there on begin so; 0 where the first does not.
    private int Steps(int first)
    {
        var steps = 0;
        for (var i = first; i < Math.Min(Paragraphs.Length, first + MostListed); i++)
        {
            var step = context.Text.Slice(Paragraphs[i].Span) is ['第', var number, '步', ..] ? number : default;
            // What follows may be steps of something else.
            if (step == default ? steps == 0 : steps > 0 && step is '一' or '1') return steps;
            if (step != default) steps++;
        }

        return steps;
    }

    // 附件：1.… / 2.…: the numbers that follow one another from there, above or below.
    private int Annexes(Paragraph paragraph)
    {
        for (var i = Math.Max(0, paragraph.Index - MostListed); i < Math.Min(Paragraphs.Length, paragraph.Index + MostListed); i++)
        {
            var text = context.Text.Slice(Paragraphs[i].Span);
            if (!text.StartsWith(Annex) || text.Length < 4 || text[2] is not ('：' or ':')
                || text[3..].TrimStart() is not ['1', '.' or '、' or '．', ..]) continue;
            var number = 1;
            while (i + number < Paragraphs.Length && IsNumbered(Paragraphs[i + number], number + 1)) number++;
            return number;
        }

        return 0;
    }

    private bool IsNumbered(Paragraph paragraph, int number)
    {
        var text = context.Text.Slice(paragraph.Span);
        return number < 10 && text.Length > 1 && text[0] == '0' + number && text[1] is '.' or '、';
    }

    // 分三个阶段推进： / 3月为摸底阶段，… / 4月为清理阶段，…; “四个到位” / 认识到位。…: each of the lines below begins with a name that ends in
    // what is counted. True where there are such lines.
    private bool CheckHeads(Paragraph paragraph, int at)
    {
        if (amounts[at].Unit is not ("个" or "大" or "项" or "种" or "类") || paragraph.Span.Length > LongestLeadIn
            || Elsewhere.IsIn(amounts.Before(at))) return false;
        var rest = amounts.Rest(at);
        var noun = rest[..Math.Min(rest.Length, NounHead)];
        if (noun.Length < NounHead || noun.IndexOfAny("，。：；”、") >= 0) return false;
        var (heads, first) = (0, paragraph.Index + 1);
        if (first < Paragraphs.Length && !HasHead(Paragraphs[first], noun) && context.Text.Content[Paragraphs[first].Span.Start] == '—')
            first++;
        for (var i = first; i < Paragraphs.Length && heads <= MostListed && HasHead(Paragraphs[i], noun); i++) heads++;
        if (heads < FewestRows) return false;
        Compare(at, amounts[at].Count, heads);
        return true;
    }

    private bool HasHead(Paragraph paragraph, ReadOnlySpan<char> noun)
    {
        var text = context.Text.Slice(paragraph.Span);
        var end = text.IndexOfAny('，', '。', '：');
        if (end < 0) end = text.Length;
        return end <= LongestHead && text[..end].EndsWith(noun);
    }

    private static int NounLength(ReadOnlySpan<char> rest)
    {
        var at = 0;
        while (at < rest.Length && at <= LongestNoun && rest[at] is >= '\u4E00' and <= '\u9FFF') at++;
        return at > LongestNoun ? 0 : at;
    }

    private void CheckBelow(Paragraph paragraph, int at)
    {
        var claimed = (int)amounts[at].Value;
        if (ListAt(paragraph.Index + 1) is { } list)
        {
            if (list.Items[0].Numbering == paragraph.Numbering || Closing.IsIn(HeadOf(list.Items[^1]))) return;
            Compare(at, claimed, list.Items.Length);
            return;
        }

        var (rows, alike) = Rows(paragraph.Index + 1, +1, NounOf(at));
        var whole = paragraph.Index + 1 + rows == Paragraphs.Length;
        if (rows >= FewestRows && (alike || (whole && context.Text.Content[paragraph.Span.End - 1] is '：' or '。')))
            Compare(at, claimed, rows);
    }

    private void CheckAbove(Paragraph paragraph, int at)
    {
        int? nearest = null;
        var claimed = (int)amounts[at].Value;
        foreach (var listed in ListedAbove(paragraph, amounts[at].Span.Start))
        {
            if (listed == claimed) return;
            if (listed > 1 && (nearest is null || Math.Abs(listed - claimed) < Math.Abs(nearest.Value - claimed))) nearest = listed;
        }

        if (nearest is { } count) Compare(at, claimed, count);
    }

    private IEnumerable<int> ListedAbove(Paragraph paragraph, int before)
    {
        var rows = Rows(paragraph.Index - 1, -1, default).Count;
        if (rows >= FewestRows) yield return rows;
        var seen = 0UL;
        for (var i = paragraph.Index - 1; i >= Math.Max(0, paragraph.Index - (3 * MostListed)); i--)
        {
            var style = 1UL << (int)Paragraphs[i].Numbering;
            if (Paragraphs[i].Ordinal is { } ordinal && (seen & style) == 0) yield return ordinal;
            seen |= style;
        }

        // Of the lists that began before, the last few: those further up have ended long ago.
        var lists = context.Outline.Enumerations;
        var end = FirstListFrom(before);
        for (var i = Math.Max(0, end - MostListed); i < end; i++)
        {
            // The list may have lines below its last item: what matters is that it reaches down to here.
            if (lists[i].Items.Length > 1 && lists[i].Span.End >= Paragraphs[Math.Max(0, paragraph.Index - 1)].Span.Start)
                yield return ItemsBefore(lists[i], before);
        }
    }

    private void Compare(int at, int claimed, int listed)
    {
        if (listed != claimed && Math.Abs(listed - claimed) <= NearEnough)
            findings.AddList(amounts.SpanWithNoun(at), context.TextOf(amounts.SpanWithNoun(at)), listed);
    }

    private Enumeration? ListAt(int paragraph)
    {
        var (lists, start) = (context.Outline.Enumerations, Paragraphs[paragraph].Span.Start);
        for (var i = FirstListFrom(start); i < lists.Length && lists[i].Items[0].Marker.Start == start; i++)
            if (lists[i] is { Inline: false, Items: [{ Ordinal: 1 }, _, ..] } list) return list;
        return null;
    }

    // Lists stand in the order of their first items.
    private int FirstListFrom(int start)
    {
        var lists = context.Outline.Enumerations;
        int low = 0, high = lists.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (lists[middle].Items[0].Marker.Start < start) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    // Items stand in order too.
    private static int ItemsBefore(Enumeration list, int before)
    {
        int low = 0, high = list.Items.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (list.Items[middle].Marker.Start < before) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private ReadOnlySpan<char> HeadOf(EnumerationItem item)
    {
        var text = context.Text.Slice(new TextSpan(item.Marker.End, Paragraphs[item.Paragraph].Span.End));
        return text[..Math.Min(text.Length, LongestRest)];
    }

    private ReadOnlySpan<char> NounOf(int at)
    {
        var rest = amounts.Rest(at);
        var noun = rest[..NounLength(rest)];
        return noun[..Math.Min(noun.Length, 2)];
    }

    // Lines side by side that begin with a name and a colon, and whether the names all end in the noun that was counted.
    private (int Count, bool Alike) Rows(int from, int step, ReadOnlySpan<char> noun)
    {
        var (rows, alike) = (0, noun.Length > 0);
        for (var i = from; i >= 0 && i < Paragraphs.Length && rows <= MostListed; i += step, rows++)
        {
            var name = NameOf(Paragraphs[i]);
            if (name.IsEmpty) break;
            alike = alike && name.EndsWith(noun);
        }

        return (rows, alike);
    }

    private ReadOnlySpan<char> NameOf(Paragraph paragraph)
    {
        var text = context.Text.Slice(paragraph.Span);
        if (text is ['第', _, '项' or '条' or '件' or '个' or '类' or '步', ..]) return text[..3];
        if (paragraph.Kind is not ParagraphKind.Body || paragraph.Numbering != Numbering.None) return default;
        var colon = text.IndexOfAny('：', ':');
        if (colon is < 2 or > LongestName || colon + 1 == text.Length) return default;
        var name = text[..colon];
        foreach (var c in name)
            if (c is not (>= '\u4E00' and <= '\u9FFF')) return default;
        return name;
    }
}
