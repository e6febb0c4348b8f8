using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Structure.Counts;

/// <summary>Reads which amounts of a paragraph claim a number of things that lists are made of.</summary>
internal static class CountClaimReader
{
    private static readonly WordSet Nouns = new(
        "具体问题", "突出问题", "主要问题", "反馈问题", "方面", "问题", "措施", "任务", "事项", "环节", "要点", "带头", "短板", "弱项", "不足", "差距", "难题", "特点", "变化", "亮点",
        "原因", "举措", "做法", "点", "条", "项");

    // Measure words of things that are listed; people, money and days are not.
    private const string ListMeasures = "个项件大条点种类步招";

    private const int LongestCounted = 9, MostAnnounced = 20, MostClaimed = 99;

    // What a heading counts that goes on in items of its own: 今年做了五件事.
    private static readonly WordSet HeadingNouns = new("实事", "大事", "要事", "好事", "事", "工作", "任务", "措施", "举措", "做法");

    /// <summary>Length of the noun that begins there and that lists are made of, such as 方面; 0 where none.</summary>
    public static int NounLengthAt(ReadOnlySpan<char> text) => Nouns.LengthAt(text);

    /// <summary>Puts those of the paragraph into an emptied list, in order; a heading announces what it counts without a colon.</summary>
    public static void Read(StatedAmounts amounts, Paragraph paragraph, List<CountClaim> found)
    {
        found.Clear();
        for (var i = amounts.First; i < amounts.Count; i++)
            if (amounts[i].Count is > 1 and <= MostClaimed && ClaimOf(amounts, i, paragraph.Kind == ParagraphKind.Heading) is { } claim)
                found.Add(claim);
    }

    private static CountClaim? ClaimOf(StatedAmounts amounts, int at, bool heading)
    {
        var (span, unit, count) = (amounts[at].Span, amounts[at].Unit, amounts[at].Count);
        var rest = amounts.Rest(at);
        if (unit is "个" or "大" or "项" or "条" && NounLengthAt(rest) is > 0 and var noun)
            return new CountClaim(new TextSpan(span.Start, span.End + noun), count, rest[..noun].ToString());
        if (unit is "方面" or "点") return new CountClaim(span, count, unit);
        if (count <= MostAnnounced && ListMeasures.Contains(unit, StringComparison.Ordinal)
            && Announced(rest, heading) is >= 0 and var counted)
            return new CountClaim(new TextSpan(span.Start, span.End + counted), count, "：");
        return unit is "项" or "条" ? new CountClaim(span, count, unit) : null;
    }

    // 抓好三件事：, 做到“五个坚持”：: whatever is counted, a list follows. How long what is counted is, or -1.
    private static int Announced(ReadOnlySpan<char> rest, bool heading)
    {
        var stop = 0;
        while (stop < rest.Length && stop < LongestCounted && rest[stop] is >= '\u4E00' and <= '\u9FFF') stop++;
        var colon = stop < rest.Length && rest[stop] is '”' or '』' ? stop + 1 : stop;
        if (colon < rest.Length && rest[colon] is '：' or ':') return stop;
        return heading && rest.Length < LongestCounted && HeadingNouns.LengthBefore(rest) > 0 ? rest.Length : -1;
    }
}
