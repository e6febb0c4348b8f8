using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Ganhuo.Detecting;
using Ganhuo.Text;
using static System.FormattableString;

namespace Ganhuo.Documents.Letters;

/// <summary>The numbered opinions of a letter: part, request, places.</summary>
internal sealed class OpinionList(ReportAnalysis analysis)
{
    // A letter is read by people: of a long list the rest is named by its lines alone.
    private const int Shown = 12;

    // In a line with so many places their number is told first.
    private const int Several = 4;

    private const string EmptyParagraph = "empty-paragraph", NotShown = "problem-without-evidence";

    private readonly ImmutableArray<LetterLine>.Builder lines = ImmutableArray.CreateBuilder<LetterLine>();
    private int part;

    // A problem nobody can be seen in is asked for already: that its paragraph is empty would say it twice.
    private readonly HashSet<int> unshown =
        [.. analysis.Findings.Where(f => f.Rule.Name == NotShown)
            .Select(f => analysis.Source.PositionOf(f.Span.Start).Line)];

    public ImmutableArray<LetterLine> Lines()
    {
        var left = analysis.Findings.GroupBy(f => f.Rule.Name, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
        foreach (var chapter in LetterWording.Embedded.Chapters)
        {
            var opinions = chapter.Rules.Select(r => (r.Wording, Items(r.Rule, r.Wording, left)))
                .Where(o => o.Item2.Count > 0)
                .ToList();
            foreach (var (rule, _) in chapter.Rules) left.Remove(rule);
            Part(chapter.Title, opinions);
        }

        // Rules of the user's own have no wording here: their advice is the request.
        Part(LetterWording.Embedded.Others,
            [.. left.Values.OrderBy(f => f[0].Rule.Id, StringComparer.Ordinal).Select(findings =>
        {
            var wording = new LetterRule(findings[0].Rule.Advice.Chinese.TrimEnd('。'), "{message}", NeedsLine: true);
            return (wording, Places(findings, wording));
        })]);
        return lines.ToImmutable();
    }

    private List<(int Line, string Text)> Items(
        string rule, LetterRule wording, Dictionary<string, List<Finding>> findings)
    {
        var places = findings.TryGetValue(rule, out var found) ? Places(found, wording)
            : rule == EmptyParagraph
                ? [.. EmptyParagraphs.Of(analysis).Select(p => (p.Line, Put(wording, p.Line, p.Span, "")))]
            : [];
        if (rule == EmptyParagraph) places.RemoveAll(p => unshown.Contains(p.Line));
        return places;
    }

    private List<(int Line, string Text)> Places(List<Finding> findings, LetterRule wording) =>
        [.. findings.Select(f => (LineOf(f.Span), Put(wording, LineOf(f.Span), f.Span, f.Message.Chinese)))];

    private string Put(LetterRule wording, int line, TextSpan span, string message)
    {
        var text = analysis.Source.Content;
        return wording.Item
            .Replace("{line}", line.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{sentence}", LetterQuote.Sentence(text, span), StringComparison.Ordinal)
            .Replace("{text}", LetterQuote.Inner(Quotation.Of(analysis.Source.TextOf(span))), StringComparison.Ordinal)
            .Replace("{message}", Printed(message), StringComparison.Ordinal);
    }

    // A quotation may run over a hard line end.
    private static string Printed(string message) =>
        LetterQuote.Nested(string.Concat(message.Where(c => !char.IsControl(c))));

    private void Part(string title, List<(LetterRule Wording, List<(int Line, string Text)> Items)> opinions)
    {
        if (opinions.Count == 0) return;
        lines.Add(new LetterLine($"{ChineseNumber.Of(++part)}、{title}", IsHeading: true));
        for (var i = 0; i < opinions.Count; i++)
            Opinion(opinions.Count > 1 ? $"（{ChineseNumber.Of(i + 1)}）" : "", opinions[i].Wording, opinions[i].Items);
    }

    private void Opinion(string number, LetterRule wording, List<(int Line, string Text)> items)
    {
        var places = ByLine(items, wording.NeedsLine).ToList();
        if (places.Count == 1)
        {
            lines.Add(new LetterLine($"{number}{wording.Request}：{places[0].TrimEnd('。')}。", IsHeading: false));
            return;
        }

        lines.Add(new LetterLine($"{number}{wording.Request}：", IsHeading: false));
        for (var i = 0; i < Math.Min(Shown, places.Count); i++)
            lines.Add(new LetterLine(Invariant($"{i + 1}. {places[i].TrimEnd('。')}{(i + 1 == Math.Min(Shown, places.Count) && places.Count <= Shown ? "。" : "；")}"), IsHeading: false));
        if (places.Count > Shown) lines.Add(new LetterLine(Rest(items, Shown), IsHeading: false));
    }

    // What is wrong in one line is one item.
    private static IEnumerable<string> ByLine(List<(int Line, string Text)> items, bool needsLine) =>
        items.GroupBy(i => i.Line).Select(g =>
        {
            var texts = g.Select(i => i.Text.TrimEnd('。')).Distinct(StringComparer.Ordinal).ToList();
            var joined = string.Join('，', texts);
            var count = texts.Count >= Several ? $"有{texts.Count.ToString(CultureInfo.InvariantCulture)}处：" : "";
            return needsLine ? $"第{g.Key.ToString(CultureInfo.InvariantCulture)}行{count}{joined}" : joined;
        });

    private static string Rest(List<(int Line, string Text)> items, int shown)
    {
        var rest = items.Select(i => i.Line).Distinct().Skip(shown).ToList();
        return new StringBuilder("另有").Append(rest.Count).Append("处，见第").AppendJoin('、', rest).Append("行。").ToString();
    }

    private int LineOf(TextSpan span) => analysis.Source.PositionOf(span.Start).Line;
}
