using System.Collections.Immutable;
using Ganhuo.Detecting.Wording;
using Ganhuo.Segmenting.Phrases;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Consistency;

/// <summary>GH401: a place that has nothing to do with the reporting unit's own, as a copied report leaves behind.</summary>
/// <remarks>
/// Silent on superiors, parts and neighbours, and on every place that the report anywhere visits, compares with, buys
/// from, helps or is helped by: one such mention explains the others. A neighbour or a place no table knows is reported
/// only where it acts as the unit itself would: at the head of a clause, with an organ of its own. A single township that
/// only other prefectures have may be one since merged; two of one and the same county come from there. An authority
/// elsewhere that the report obeys is reported whatever else is said of the place.
/// </remarks>
internal sealed class ForeignName : IRule
{
    private const int ShortestName = 3;
    private const int LongestTownship = 5;

    /// <summary>What no name of a township begins with.</summary>
    private const string Leads = "全我各该本两每在由从对将把向以按为经是与和同及等到赴据就让使请被有无未进农乡村城集小重强特大";

    /// <summary>Names that many towns have for a quarter.</summary>
    private static readonly HashSet<string> Quarters = new(StringComparer.Ordinal)
    {
        "新城区", "城东区", "城西区", "城中区", "城北区", "城关区", "市中区", "市南区", "市北区", "江北区", "江南区", "河东区", "河西区",
        "新市区", "老城区", "城厢区", "东城区", "西城区", "南山区", "高新区", "城区", "郊区", "矿区", "南区", "北区", "东区", "西区",
        "新区", "山区", "湖区", "港区", "库区", "林区", "牧区", "灾区", "景区", "园区", "社区", "小区", "辖区", "地区", "开发区",
    };

    private static readonly WordSet Organs = new(
        "委", "政府", "人民政府", "人大", "政协", "纪委", "纪检", "监委", "党委", "党工委", "党组", "办事处", "人民法院", "人民检察院", "全体",
        "各级", "干部", "党员");

    private static readonly WordSet Superiors = new("委", "人民政府", "政府", "纪委");
    private static readonly WordSet Pledging = new("为", "助力", "奋力", "努力", "推动", "服务");
    private static readonly WordSet Pledged = new("贡献", "力量", "篇章", "新局面", "保障");
    private static readonly WordSet Obeying = new("贯彻", "落实", "贯彻落实", "按照", "根据", "围绕", "执行", "服从", "服务");

    /// <summary>How far behind a place a word may stand that belongs to its name: 寿光市蔬菜产业集团.</summary>
    private const int NearBy = 8;
    private const int LongestTrap = 3;
    private const int ProvinceDigits = 2;

    private static readonly WordSet Offices = new("局", "厅", "办", "中心", "医院", "学校");

    private const int OfficeReach = 8;

    // Three thousand names that only a report with a unit of its own needs.
    private readonly Lazy<DivisionTable> divisions = new(DivisionTable.LoadEmbedded);

    /// <summary>A name that more counties than these have tells of none of them.</summary>
    private const int MostHomonyms = 5;

    private readonly Lazy<TownshipTable> townships = new(TownshipTable.LoadEmbedded);

    public RuleDescriptor Descriptor { get; } = new(
        "GH401", "foreign-name", Severity.Error,
        new("外地地名或单位", "A name from elsewhere"),
        new("核对是不是套用别处材料时没有改净；确有其事的，写明与本单位的关系。", "Check whether it was left from a copied report; if it belongs here, say how."),
        new("照抄照搬、外地地名没改的，一经发现退回重写", "Copied reports with names of other places go back"));

    public void Check(RuleContext context, FindingSink findings)
    {
        if (context.Classification.Unit is not { } unit) return;
        var own = WhereIs(context, unit);
        foreach (var span in OtherVoice.In(context, unit, own))
            findings.Add(span, $"“{context.TextOf(span)}”不是报告单位（{unit}）的自称，疑为套用别处材料",
                $"'{context.TextOf(span)}' is not what the reporting unit ({unit}) calls itself; left from a copy?");
        if (own.Name.Length == 0) return;
        var foreign = new List<(TextSpan Span, string Name)>();
        var obeyed = new HashSet<TextSpan>();
        var explained = new HashSet<string>(StringComparer.Ordinal);
        foreach (var mention in Mentions(context, own))
        {
            var name = context.TextOf(mention.Span);
            if (ServesAsOwn(context, mention.Span) || (mention.Certain && IsObeyed(context, mention.Span))) obeyed.Add(mention.Span);
            else if (IsExplained(context, mention.Span)) explained.Add(name);
            else if (IsOnlyNamed(context, mention.Span)) continue;
            else if (mention.Certain || ActsAsOwn(context, mention.Span)) foreign.Add((mention.Span, name));
        }

        if (!own.Codes.IsEmpty) foreign.AddRange(ForeignTownships(context, own, explained));
        foreign.AddRange(Shortened(context, own, explained));
        foreach (var span in obeyed) foreign.Add((span, context.TextOf(span)));
        if (foreign.Count == 0) return;
        foreach (var (span, name) in foreign.OrderBy(f => f.Span).DistinctBy(f => f.Span))
            if (!explained.Contains(name) || obeyed.Contains(span))
                findings.Add(span, $"“{name}”不是报告单位所在地（{own.Name}），疑为套用外地材料",
                    $"'{name}' is not where the reporting unit is ({own.Name}); left from a copy?");
    }

    // The title names the place of a unit even where its own name is not read; a township's county is known by the table.
    private OwnPlace WhereIs(RuleContext context, string unit)
    {
        var own = OwnPlace.Of(context.Classification.Title, divisions.Value);
        if (own.Codes.IsEmpty) own = OwnPlace.Of(unit, divisions.Value);
        if (!own.Codes.IsEmpty || own.Level is not ('镇' or '乡' or '道')) return own;
        var counties = townships.Value.CountiesOf(own.Name);
        return counties.Length is > 0 and <= MostHomonyms ? own with { Codes = counties } : own;
    }

    // 为桐庐高质量发展作出贡献: one place of the name that is the unit's own, above it or near it explains the name.
    private IEnumerable<(TextSpan Span, string Name)> Shortened(RuleContext context, OwnPlace own, HashSet<string> explained)
    {
        if (own.Codes.IsEmpty) yield break;
        var visited = explained.SelectMany(name => divisions.Value.CodesOf(name)).ToImmutableArray();
        foreach (var (span, codes) in ShortNames.In(context.Text, context.Phrases, divisions.Value))
            if (!DivisionTable.AreRelated(codes, own.Codes) && !codes.Any(visited.Contains) && !IsPartOfOwn(context, span)
                && !IsRelated(context, SentenceFacts.ClauseAt(context, span.Start)))
                yield return (span, context.TextOf(span));
    }

    private List<(TextSpan Span, string Name)> ForeignTownships(RuleContext context, OwnPlace own, HashSet<string> explained)
    {
        var foreign = new List<(TextSpan Span, string Name)>();
        var namesOf = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var visited = explained.SelectMany(name => divisions.Value.CodesOf(name)).ToImmutableArray();
        foreach (var (span, counties) in TownshipMentions.In(context.Text, townships.Value))
        {
            if (counties.Length > MostHomonyms || DivisionTable.AreRelated(counties, own.Codes) || IsPartOfOwn(context, span)
                || DivisionTable.AreRelated(counties, visited)) continue;
            var name = context.TextOf(span);
            if (IsExplained(context, span, inList: true)) explained.Add(name);
            foreign.Add((span, name));
            foreach (var county in counties)
                (namesOf.TryGetValue(county, out var names) ? names : namesOf[county] = new(StringComparer.Ordinal)).Add(name);
        }

        var copied = namesOf.Values.Where(names => names.Count(n => !explained.Contains(n)) > 1).SelectMany(names => names)
            .ToHashSet(StringComparer.Ordinal);
        foreign.RemoveAll(f => !copied.Contains(f.Name) && !ActsAsOwn(context, f.Span));
        return foreign;
    }

    private IEnumerable<(TextSpan Span, bool Certain)> Mentions(RuleContext context, OwnPlace own)
    {
        foreach (var hit in SentenceFacts.Apart(context, "place"))
        {
            if (hit.Entry.Tag is "short" or "trap" || hit.Span.Length < ShortestName || Quarters.Contains(hit.Entry.Phrase)) continue;
            var codes = divisions.Value.CodesOf(hit.Entry.Phrase);
            if (codes.IsEmpty || hit.Entry.Phrase == own.Name || IsPartOfOwn(context, hit.Span)) continue;
            if (own.Codes.IsEmpty)
            {
                if (hit.Entry.Phrase[^1] == own.Level) yield return (hit.Span, false);
            }
            else if (!DivisionTable.AreRelated(codes, own.Codes)) yield return (hit.Span, true);
            else if (codes.Length == 1 && codes[0].Length == own.Codes[0].Length) yield return (hit.Span, false);
        }

        if (own.Level is '镇' or '乡' or '道')
            foreach (var township in Townships(context, own)) yield return (township, false);
    }

    // 柳林镇党委 at the head of a clause: what stands between the head and 镇 is the name.
    private IEnumerable<TextSpan> Townships(RuleContext context, OwnPlace own)
    {
        foreach (var clause in context.Clauses)
        {
            var text = context.Text.Slice(clause.Span);
            if (text.Length == 0 || Leads.Contains(text[0])) continue;
            for (var length = ShortestName; length <= LongestTownship && length < text.Length; length++)
            {
                if (text[length - 1] is not ('镇' or '乡') && !(length > 2 && text[..length].EndsWith("街道"))) continue;
                var name = text[..length];
                if (townships.Value.CountiesOf(name).IsEmpty) continue;
                if (own.Name.AsSpan().EndsWith(name) || name.EndsWith(own.Name)) break;
                yield return new TextSpan(clause.Span.Start, clause.Span.Start + length);
                break;
            }
        }
    }

    // 甘肃省会宁县: a superior named in front makes a homonym plain, and 会宁县 inside 会宁县城 is the same.
    private static bool IsPartOfOwn(RuleContext context, TextSpan span) =>
        context.Classification.Unit!.Contains(context.TextOf(span), StringComparison.Ordinal)
        || context.Classification.Title?.Contains(context.TextOf(span), StringComparison.Ordinal) == true;

    private static bool ActsAsOwn(RuleContext context, TextSpan span)
    {
        var content = context.Text.Content;
        if (SentenceFacts.ClauseAt(context, span.Start).Start != span.Start) return false;
        var after = content.AsSpan(span.End, Math.Min(OfficeReach, content.Length - span.End));
        if (Organs.LengthAt(after) > 0) return true;
        var clauseEnd = after.IndexOfAny("，。；：、,;\n");
        if (clauseEnd >= 0) after = after[..clauseEnd];
        return after.Length > 1 && Offices.IsIn(after[1..]);
    }

    // 在浙江省委的领导下, 贯彻桐庐县委决策: whose word goes is where the unit belongs.
    private static bool IsObeyed(RuleContext context, TextSpan span)
    {
        var clause = SentenceFacts.ClauseAt(context, span.Start);
        var (before, after) = (context.TextOf(new TextSpan(clause.Start, span.Start)),
            context.TextOf(new TextSpan(span.End, Math.Max(span.End, clause.End))));
        if (Superiors.LengthAt(after) == 0 || IsRelated(context, clause)) return false;
        return Obeying.LengthBefore(before) > 0 || (before.EndsWith('在') && after.Contains("领导下", StringComparison.Ordinal));
    }

    // 为腾冲市高质量发展作出贡献: whom a unit says to serve is its own.
    private static bool ServesAsOwn(RuleContext context, TextSpan span)
    {
        var clause = SentenceFacts.ClauseAt(context, span.Start);
        var (before, after) = (context.TextOf(new TextSpan(clause.Start, span.Start)),
            context.TextOf(new TextSpan(span.End, Math.Max(span.End, clause.End))));
        return Pledging.LengthAt(before) > 0 && Pledged.IsIn(after)
            && after.Contains("发展", StringComparison.Ordinal) && !IsRelated(context, clause);
    }

    private static bool IsRelated(RuleContext context, TextSpan clause)
    {
        var cues = context.Phrases.Of("elsewhere-cue");
        for (var i = PhraseHits.FirstFrom(cues, clause.Start); i < cues.Count && cues[i].Span.Start < clause.End; i++)
            if (cues[i].Entry.Tag == "relation" && clause.Contains(cues[i].Span)) return true;
        return false;
    }

    // A province is named for many reasons; left from a copy, it heads a clause or is obeyed.
    private bool IsOnlyNamed(RuleContext context, TextSpan span) =>
        divisions.Value.CodesOf(context.TextOf(span)) is [{ Length: ProvinceDigits }]
            && SentenceFacts.ClauseAt(context, span.Start).Start != span.Start;

    private static bool IsExplained(RuleContext context, TextSpan span, bool inList = false)
    {
        var sentence = SentenceFacts.SentenceAt(context, span.Start);
        if (sentence < 0) return true;
        var paragraph = context.Outline.Paragraphs[context.Outline.Sentences[sentence].Paragraph];
        if (paragraph.Kind is ParagraphKind.Furniture or ParagraphKind.Addressee) return true;
        return IsCued(context.Phrases.Of("elsewhere-cue"), SentenceFacts.ClauseAt(context, span.Start), WithSuperiors(context, span),
            inList, ActsAsOwn(context, span));
    }

    // 杭州市余杭区: what explains the one explains the other.
    private static TextSpan WithSuperiors(RuleContext context, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        foreach (var hit in context.Phrases.Of("place"))
        {
            if (hit.Entry.Tag is "short" or "trap") continue;
            if (hit.Span.Start >= end && hit.Span.Start == end) end = hit.Span.End;
            else if (hit.Span.End == start) start = hit.Span.Start;
        }

        return new TextSpan(start, end);
    }

    // A preposition must stand beside the name; a noun or verb may stand anywhere in its clause, unless the clause speaks of
    // the place: then near it, and where an authority acts, only what relates the one place to the other counts.
    // A copied list joins its names as any list does, so what joins two names explains none of them there.
    private static bool IsCued(ArraySegment<PhraseHit> cues, TextSpan clause, TextSpan name, bool inList, bool acts)
    {
        for (var i = PhraseHits.FirstFrom(cues, clause.Start); i < cues.Count && cues[i].Span.Start < clause.End; i++)
            if (!(inList && cues[i].Entry.Phrase is ("、" or "和" or "及" or "以及")) && !IsTrapped(cues, i)
                && Explains(cues[i], clause, name, acts)) return true;
        return false;
    }

    private static bool Explains(PhraseHit cue, TextSpan clause, TextSpan name, bool acts) => cue.Entry.Tag switch
    {
        "trap" => false,
        "relation" => true,
        "beside" => cue.Span.End == name.Start || cue.Span.Start == name.End,
        "inside" => cue.Span.End == name.Start && cue.Span.Start > clause.Start + 1,
        _ => name.Start > clause.Start || (!acts && cue.Span.Start - name.End <= NearBy),
    };

    // 惠及 holds no 及 that joins two names.
    private static bool IsTrapped(ArraySegment<PhraseHit> cues, int index)
    {
        for (var i = Math.Max(0, index - LongestTrap); i < Math.Min(cues.Count, index + LongestTrap); i++)
            if (cues[i].Entry.Tag == "trap" && i != index && cues[i].Span.Contains(cues[index].Span)) return true;
        return false;
    }
}
