using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Structure.Counts;

/// <summary>Items counted by what heads each of them, or told of each in turn: “五个聚焦”，聚焦…、聚焦…; 三个村分别为12户、15户.</summary>
internal sealed class HeadedItems(RuleContext context, StatedAmounts amounts, Contradictions findings)
{
    private const int LongestSlogan = 120, LongestQuoted = 4, LongestEach = 14, FarthestFormer = 48, FewestForFormer = 3;

    /// <summary>True where there are such items, whether as many as was said or not.</summary>
    public bool Check(int at, int claimed) => CheckSlogan(at, claimed) || CheckEach(at, claimed);

    /// <summary>Of three, 前者 and 后者 are none.</summary>
    public void CheckTwo(int at, int claimed)
    {
        if (claimed < FewestForFormer || amounts.Before(at) is not [.., not '、'] before || !before.Contains('、')) return;
        var rest = amounts.Rest(at);
        rest = rest[..Math.Min(rest.Length, FarthestFormer)];
        if (rest.IndexOf("前者") is > 0 and var former && rest[former..].Contains("后者", StringComparison.Ordinal)
            && rest[..former].IndexOfAny("两二") < 0)
            findings.Add(new TextSpan(amounts[at].Span.End + former, amounts[at].Span.End + former + 2),
                System.FormattableString.Invariant($"上文是{claimed}个，“前者”“后者”只能指两个"),
                System.FormattableString.Invariant($"of {claimed}, there is no former and latter"), amounts[at].Span);
    }

    // “五个聚焦”，聚焦…、聚焦…; “四个一”，即一周一调度、一月一通报; 两件大事。第一件…第二件…: what is counted heads each item. True where
    // there are such items.
    private bool CheckSlogan(int at, int claimed)
    {
        var rest = amounts.Rest(at);
        var quoted = rest[..Math.Min(rest.Length, LongestQuoted)].IndexOfAny('”', '』');
        if (quoted is 1 or 2 or 3 && amounts[at].Unit is "个" && rest[(quoted + 1)..] is not ['中', ..]
            && Heads(rest[(quoted + 1)..], rest[..quoted]) is > 1 and var heads)
        {
            if (heads != claimed && Math.Abs(heads - claimed) <= NameList.NearEnough) Report(at, heads);
            return true;
        }

        // 座谈会两次，一次在村里，一次在县里: each is told by its measure word.
        if (rest is [_, '一', ..] && rest[2..].StartsWith(amounts[at].Unit) && Heads(rest[1..], "一" + amounts[at].Unit) is > 1 and var ones)
        {
            if (ones != claimed && ones <= claimed + NameList.NearEnough) Report(at, ones);
            return true;
        }

        // Fewer may be all the writer tells of.
        var ordinals = amounts[at].Unit is "次" ? 0 : Ordinals(rest, amounts[at].Unit[0]);
        if (ordinals > claimed && ordinals - claimed <= NameList.NearEnough) Report(at, ordinals);
        return ordinals > 1;
    }

    // How many items of the sentence begin with the word.
    private static int Heads(ReadOnlySpan<char> text, ReadOnlySpan<char> word)
    {
        var stop = text.IndexOfAny('。', '\n');
        if (stop >= 0) text = text[..stop];
        if (text.Length > LongestSlogan || AmountGaps.IsPartial(text)) return 0;
        var heads = 0;
        foreach (var range in text.SplitAny('、', '，', '；', '：'))
        {
            var item = text[range].Trim("“”");
            if (item.StartsWith("即")) item = item[1..];
            if (item.StartsWith(word) || item.EndsWith(word)) heads++;
        }

        return heads;
    }

    // 第一件…第二件…第三件: the last of those told in order.
    private static int Ordinals(ReadOnlySpan<char> text, char unit)
    {
        var ordinal = 0;
        for (var at = text.IndexOf('第'); at >= 0 && at + 2 < text.Length; at = text.IndexOf('第'))
        {
            if (text[at + 2] == unit && (at == 0 || ClauseMarks.EndsClause(text[at - 1]))
                && HanNumeral.Value(text.Slice(at + 1, 1)) == ordinal + 1) ordinal++;
            else if (ordinal == 0) return 0;
            text = text[(at + 1)..];
        }

        return ordinal;
    }

    // 三个村分别为12户、15户: a number for each of them.
    private bool CheckEach(int at, int claimed)
    {
        if (at + 2 >= amounts.Count || amounts.Before(at + 1) is not { Length: <= LongestEach } lead
            || !lead.Contains("分别", StringComparison.Ordinal) || lead.IndexOfAny("。；：") >= 0) return false;
        var last = at + 1;
        while (last + 1 < amounts.Count && amounts[last + 1].Unit == amounts[at + 1].Unit
            && amounts.Before(last + 1) is "、" or "，" or "和" or "；") last++;
        // 12户36人、15户40人 are told of each together.
        if (last == at + 1 || amounts.Rest(last) is not ['，' or '。' or '；' or '）', ..] || amounts[at].Unit == amounts[at + 1].Unit)
            return false;
        if (last - at != claimed && Math.Abs(last - at - claimed) <= NameList.NearEnough) Report(at, last - at);
        return true;
    }

    private void Report(int at, int names) => findings.AddList(amounts.SpanWithNoun(at), context.TextOf(amounts.SpanWithNoun(at)), names);
}
