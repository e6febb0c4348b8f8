using System.Collections.Immutable;
using System.Globalization;
using Ganhuo.Classifying;
using Ganhuo.Detecting.Wording;
using Ganhuo.Segmenting.Phrases;
using Ganhuo.Structuring;
using Ganhuo.Text;
using static System.FormattableString;

namespace Ganhuo.Detecting.Consistency;

/// <summary>GH403: wording of another year: not yet in use in the year reported on, or replaced since.</summary>
/// <remarks>The years are in Knowledge/Lexicons/dated-wording.tsv.</remarks>
internal sealed class StaleWording : IRule
{
    /// <summary>A campaign is still reported on in the year after its last, and an authority by the name it had.</summary>
    private const int Grace = 1;

    /// <summary>Congresses of the party meet from September to November.</summary>
    private const int LastMonthBeforeCongress = 8;

    private static readonly AskedWords Current = new("wording-current");

    private static readonly AskedWords Told = new("wording-told", "曾");

    /// <summary>What an inspection found is told in its own words, of its own time.</summary>
    private static readonly AskedWords Reproached = new("wording-reproached");

    /// <summary>An authority is called by its old name where its past is told.</summary>
    private static readonly AskedWords Former = new("wording-former", "原曾任旧《");

    public RuleDescriptor Descriptor { get; } = new(
        "GH403", "stale-wording", Severity.Warning,
        new("提法与年份不符", "Wording of another year"),
        new("核对提法，换成所报年份的提法；套用旧稿的，全文重写。", "Check the wording against the year; if it was left from an old report, write anew."),
        new("旧材料换年份、“十八大”直接改“十九大”的，通报批评", "An old report with the congress changed is criticised by name"));

    public void Check(RuleContext context, FindingSink findings)
    {
        if (ReportedYear.Firm(context) is not { } year) return;
        var hits = SentenceFacts.Apart(context, "dated-wording").ToArray();
        // A report on several years may tell of any campaign of theirs.
        var several = context.Phrases.Of("many-years").Count > 0;
        var latest = LatestYear(context, year, several);
        var beforeCongress = latest > year && IsSignedBeforeCongress(context, year + 1) ? year : latest;
        foreach (var hit in hits)
        {
            if (hit.Entry.From is { } from && from > (hit.Entry.Tag == "congress" ? beforeCongress : latest))
                findings.Add(hit.Span, Invariant($"报告的是{year}年，“{hit.Entry.Phrase}”{from}年才有"),
                    Invariant($"the report is on {year}; '{hit.Entry.Phrase}' came into use in {from}"));
            else if (hit.Entry.To is { } to && year > to && !several && IsOver(context, hits, hit, year))
                findings.Add(hit.Span, Invariant($"报告的是{year}年，“{hit.Entry.Phrase}”是{to}年以前的提法"),
                    Invariant($"the report is on {year}; '{hit.Entry.Phrase}' was in use until {to}"));
        }
    }

    // A report finished early in the next year may speak of it; one on a term of office, of any year that its title names.
    private static int LatestYear(RuleContext context, int year, bool several)
    {
        if (ReportedYear.In(context, new TextSpan(0, context.Text.Content.Length)).Any(y => y.Year == year + 1)) year++;
        if (!several) return year;
        var opening = new TextSpan(0, context.Outline.Paragraphs.IsEmpty ? 0 : context.Outline.Paragraphs[0].Span.End);
        return ReportedYear.In(context, opening).Select(y => y.Year).Append(year).Max();
    }

    // Signed 2022年1月10日: what the congress of that autumn said nobody could have studied.
    private static bool IsSignedBeforeCongress(RuleContext context, int year)
    {
        foreach (var paragraph in context.Outline.Paragraphs)
        {
            if (paragraph.Kind != ParagraphKind.Furniture) continue;
            foreach (var (span, named) in ReportedYear.In(context, paragraph.Span))
            {
                var rest = context.Text.Content.AsSpan(span.End, paragraph.Span.End - span.End).TrimStart(' ');
                if (named == year && rest.IndexOf('月') is (1 or 2) and var digits && int.TryParse(rest[..digits], NumberStyles.None,
                    CultureInfo.InvariantCulture, out var month) && month <= LastMonthBeforeCongress) return true;
            }
        }

        return false;
    }

    private static bool IsOver(RuleContext context, ArraySegment<PhraseHit> hits, PhraseHit hit, int year)
    {
        var clause = SentenceFacts.ClauseAt(context, hit.Span.Start);
        if (Reproached.AreIn(context, clause)) return false;
        if (hit.Entry.Tag is "congress" or "plenum")
            return Current.AreIn(context, clause) && !context.Text.Slice(clause).Contains("以来", StringComparison.Ordinal)
                && !IsOneOfSeveral(context, hits, hit);
        if (NamesEarlierYear(context, clause, year)) return false;
        if (year - hit.Entry.To <= GraceFor(context, hit) || IsTime(context, hit.Span.End)) return false;
        return !(hit.Entry.Tag == "organ" ? Former : Told).AreBeside(context, clause, hit.Span);
    }

    // 十八大、十九大、二十大精神: a list in one sentence names the last one too.
    private static bool IsOneOfSeveral(RuleContext context, ArraySegment<PhraseHit> hits, PhraseHit hit)
    {
        var sentence = SentenceFacts.SentenceAt(context, hit.Span.Start);
        return sentence >= 0 && hits.Any(h => h.Entry.Tag is "congress" or "plenum" && h.Entry.To > hit.Entry.To
            && context.Outline.Sentences[sentence].Span.Contains(h.Span));
    }

    private static bool NamesEarlierYear(RuleContext context, TextSpan clause, int year) =>
        ReportedYear.In(context, clause).Any(y => y.Year < year);

    // What is over is neither awaited nor planned anew.
    private static int GraceFor(RuleContext context, PhraseHit hit) =>
        hit.Entry.Tag == "awaited" || (hit.Entry.Tag != "organ" && IsIntended(context, hit.Span)) ? 0 : Grace;

    // 建党100周年时拍的纪录片 tells when.
    private static bool IsTime(RuleContext context, int end) =>
        context.Text.Content.AsSpan(end, Math.Min(2, context.Text.Content.Length - end)) is var after
            && (after.StartsWith("时") || after.StartsWith("那年"));

    private static bool IsIntended(RuleContext context, TextSpan span)
    {
        var sentence = SentenceFacts.SentenceAt(context, span.Start);
        return sentence >= 0 && SentenceFacts.BodyOf(context, sentence) is { } paragraph
            && SentenceFacts.RoleAt(context, paragraph, span.Start) == SectionRole.Measures;
    }
}
