using Ganhuo.Text;

namespace Ganhuo.Detecting.Structure.Counts;

/// <summary>Reads what became of a number of things off the words right before it (已完成18个) or right behind (18个已办结).</summary>
internal static class WorkStates
{
    private static readonly WordSet Done = new("完成整改", "整改完成", "整改到位", "完成", "办结", "化解", "销号", "解决", "兑现", "整改");
    private static readonly WordSet NearlyDone = new("基本完成");
    private static readonly WordSet UnderWay =
        new("正在推进", "正在整改", "正在办理", "持续推进", "推进中", "整改中", "还在推进", "仍在推进", "还在整改", "仍在整改", "尚在推进", "尚在整改");
    private static readonly WordSet NotDone = new("结转", "延期");
    private static readonly WordSet Lasting = new("长期坚持", "需长期");
    private static readonly WordSet NotYet = new("尚未", "未");

    // Only behind the number: before it they begin what else is told.
    private static readonly WordSet DoneBehind = new("已办"), UnderWayBehind = new("正在办", "在办");

    // 已解决 and 已兑现 are states, 解决 and 兑现 alone are not; so is 已办结, but 办结 is one too.
    private static readonly WordSet DoneWithAlready = new("销号", "解决", "兑现", "整改");

    private static readonly WordSet Linking = new("的有", "的", "了", "共"), Things = new("问题", "事项", "任务");
    private static readonly WordSet OtherThings = new("措施", "举措", "制度");

    public static WorkState Of(StatedAmounts amounts, int at)
    {
        var rest = amounts.Rest(at);
        if (OtherThings.LengthAt(rest) > 0) return WorkState.None;
        var label = amounts.Before(at);
        return Before(label[..^Linking.LengthBefore(label)]) is not WorkState.None and var before
            ? before : Behind(rest[Things.LengthAt(rest)..]);
    }

    private static WorkState Before(ReadOnlySpan<char> label)
    {
        if (NearlyDone.LengthBefore(label) > 0) return WorkState.NearlyDone;
        if (UnderWay.LengthBefore(label) > 0) return WorkState.UnderWay;
        if (Lasting.LengthBefore(label) > 0) return WorkState.Lasting;
        if (NotDone.LengthBefore(label) > 0) return WorkState.NotDone;
        if (Done.LengthBefore(label) is not (> 0 and var length)) return WorkState.None;
        var before = label[..^length];
        if (NotYet.LengthBefore(before) > 0) return WorkState.NotDone;
        return before is [.., '已'] || !DoneWithAlready.Has(label[^length..]) ? WorkState.Done : WorkState.None;
    }

    private static WorkState Behind(ReadOnlySpan<char> rest)
    {
        if (NearlyDone.LengthAt(rest) > 0) return WorkState.NearlyDone;
        if (UnderWay.LengthAt(rest) > 0 || UnderWayBehind.LengthAt(rest) > 0) return WorkState.UnderWay;
        if (Lasting.LengthAt(rest) > 0) return WorkState.Lasting;
        if (NotDone.LengthAt(rest) > 0) return WorkState.NotDone;
        if (NotYet.LengthAt(rest) is > 0 and var not) return Done.LengthAt(rest[not..]) > 0 ? WorkState.NotDone : WorkState.None;
        var already = rest is ['已', ..] ? 1 : 0;
        var length = Done.LengthAt(rest[already..]);
        if (length == 0) return DoneBehind.LengthAt(rest) > 0 ? WorkState.Done : WorkState.None;
        // 18个完成率 is of something else, and 完成3个 counts on.
        var end = already + length;
        if (end < rest.Length && (rest[end] is '率' || char.IsAsciiDigit(rest[end]))) return WorkState.None;
        return already > 0 || !DoneWithAlready.Has(rest.Slice(0, length)) ? WorkState.Done : WorkState.None;
    }
}
