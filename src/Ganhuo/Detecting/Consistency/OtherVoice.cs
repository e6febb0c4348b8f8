using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Consistency;

/// <summary>
/// Words by which a report speaks as another kind of unit than its own: 我院 in the report of a bureau, 我区 in that of a county,
/// 县教育局党组坚持 in that of the water bureau. Left from a copy where the report otherwise speaks as itself.
/// </summary>
internal static class OtherVoice
{
    private const int LongestOffice = 14;

    /// <summary>What follows it makes another word of some that say 我 of themselves.</summary>
    private const string OtherWords = "场别分间域长级里下亲音静风愿派托屈任";

    /// <summary>A report of these speaks of other offices as a matter of course.</summary>
    private static readonly WordSet Overseers =
        new("纪", "巡", "审计", "组织部", "督", "人民政府", "县委", "市委", "区委", "省委", "镇", "乡", "街道", "工委", "人大", "政协");

    private static readonly string[] Self = ["党组", "党委", "领导班子", "班子", "党总支", "党支部"];
    private static readonly WordSet Doing = new("坚持", "认真", "始终", "严格", "全面", "切实", "深入", "高度重视", "牢固", "坚决", "带头", "充分发挥", "把");

    /// <summary>The foreign words, in no order; none where the report speaks so as often as in its own name.</summary>
    public static List<TextSpan> In(RuleContext context, string unit, OwnPlace own)
    {
        var content = context.Text.Content;
        var foreign = new List<TextSpan>();
        var voices = 0;
        foreach (var hit in context.Phrases.Of("own-voice"))
        {
            if (!IsWhole(content, hit.Span)) continue;
            voices++;
            if (IsOther(hit.Entry.Tag, unit, own) && !IsSignedAs(context, hit.Entry.Tag)) foreign.Add(hit.Span);
        }

        voices += Mentions(content, unit);
        if (2 * foreign.Count > voices) foreign.Clear();
        foreach (var office in Offices(context, unit)) foreign.Add(office);
        return foreign;
    }

    private static bool IsOther(string organ, string unit, OwnPlace own) => organ switch
    {
        // An autonomous region calls itself 我区, and who is below one may say so of it.
        "县" => own.Level is '区' or '旗' && !own.Codes.IsEmpty,
        "区" => own.Level == '县' && !own.Codes.IsEmpty && own.Codes.All(c => c[..2] is not ("15" or "45" or "54" or "64" or "65")),
        "旗" => own.Level is '县' or '区' && !own.Codes.IsEmpty,
        "镇" => own.Level is '乡' or '道' || IsOffice(unit),
        "乡" => own.Level is '镇' or '道' || IsOffice(unit),
        "街道" => own.Level is '镇' or '乡' || IsOffice(unit),
        "院" => unit.EndsWith('局') || IsOffice(unit),
        "校" => IsOffice(unit) && !unit.Contains('校', StringComparison.Ordinal) && !unit.Contains("教", StringComparison.Ordinal),
        "局" => unit.Contains("院", StringComparison.Ordinal) || unit.Contains("学校", StringComparison.Ordinal)
            || unit.Contains("中学", StringComparison.Ordinal),
        "厅" or "公司" or "集团" => IsOffice(unit),
        _ => false,
    };

    // 县水务局, 水务局党组: neither court nor school nor town.
    private static bool IsOffice(string unit)
    {
        var bare = unit;
        foreach (var self in Self)
            if (bare.EndsWith(self, StringComparison.Ordinal)) bare = bare[..^self.Length];
        return bare.EndsWith('局');
    }

    // 市体育局党组成员、市体校校长 under the title: who holds two posts speaks for either.
    private static bool IsSignedAs(RuleContext context, string organ)
    {
        foreach (var paragraph in context.Outline.Paragraphs)
        {
            if (paragraph.Kind is ParagraphKind.Body or ParagraphKind.Heading) return false;
            if (paragraph.Kind != ParagraphKind.Title && context.Text.Slice(paragraph.Span).Contains(organ, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static int Mentions(string content, string unit)
    {
        var count = 0;
        for (var at = content.IndexOf(unit, StringComparison.Ordinal); at >= 0;
            at = content.IndexOf(unit, at + unit.Length, StringComparison.Ordinal))
            if (IsWhole(content, new TextSpan(at, at + unit.Length))) count++;
        return count;
    }

    private static bool IsWhole(string content, TextSpan span) =>
        (span.End == content.Length || !OtherWords.Contains(content[span.End], StringComparison.Ordinal))
        && (span.Start == 0 || content[span.Start - 1] is not ('自' or '“' or '‘'));

    // 县教育局党组坚持把: another office speaks of itself at the head of a clause.
    private static IEnumerable<TextSpan> Offices(RuleContext context, string unit)
    {
        if (!IsOffice(unit) || Overseers.IsIn(unit)) yield break;
        foreach (var hit in context.Phrases.Of("organ-function"))
        {
            if (unit.Contains(hit.Entry.Phrase, StringComparison.Ordinal)) continue;
            var clause = Wording.SentenceFacts.ClauseAt(context, hit.Span.Start);
            var text = context.Text.Content.AsSpan(hit.Span.End, Math.Max(0, Math.Min(clause.End - hit.Span.End, LongestOffice)));
            if (hit.Span.Start - clause.Start > 1 || text.IsEmpty || text[0] is not ('局' or '委')) continue;
            foreach (var self in Self)
            {
                if (!text[1..].StartsWith(self) || Doing.LengthAt(text[(1 + self.Length)..]) == 0) continue;
                yield return new TextSpan(clause.Start, hit.Span.End + 1 + self.Length);
                break;
            }
        }
    }
}
