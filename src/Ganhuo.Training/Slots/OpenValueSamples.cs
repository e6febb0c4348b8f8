using System.Collections.Immutable;
using Ganhuo.Detecting.Placeholders;
using Ganhuo.Structuring;
using Ganhuo.Text;
using Ganhuo.Training.Evaluating;
using Ganhuo.Training.Fitting;
using Ganhuo.Training.Narration;

namespace Ganhuo.Training.Slots;

/// <summary>The sites of labelled texts as the model of open values meets them.</summary>
internal static class OpenValueSamples
{
    // Of a hundred sites two are open, and a model that says so of none would be right of the others.
    private const double WeightOfOpen = 3;

    // Of figures taken out there are thirty times as many as of open ones.
    private const double WeightOfLost = 0.06;

    private const string LostFigure = "GH205";

    private static readonly ContextWords Words = ContextWords.LoadEmbedded();
    private static readonly CharacterSet Openers = OpenValueSites.OpenersOf(Words);

    public static ImmutableArray<OpenValueSample> Of(IEnumerable<GoldParagraph> paragraphs, GoldCorpus gold) =>
    [
        .. paragraphs.Where(p => p.Placeholders is not null).SelectMany(p => Of(p.Id, p.Writer, p.Text, p.Placeholders!)),
        .. gold.Contexts.SelectMany(c => Of(c.Id, c.Writer, c.Text, c.Placeholders, c.Findings)),
        .. gold.Reports.SelectMany(Of),
    ];

    private static List<OpenValueSample> Of(string id, string writer, string text, IEnumerable<GoldSlot> slots,
        IReadOnlyList<GoldFinding>? findings = null)
    {
        var normal = TextNormalizer.Normalize(new SourceText(text));
        return Of(id, writer, normal, Locate(normal.Content, slots), Lost(findings ?? []));
    }

    // Labels stand in the order of the text, whatever the line.
    private static List<TextSpan> Locate(string content, IEnumerable<GoldSlot> slots)
    {
        var (spans, from) = (new List<TextSpan>(), 0);
        foreach (var slot in slots)
        {
            var words = TextNormalizer.Normalize(new SourceText(slot.Text)).Content;
            var at = slot.IndexIn(content, words, from);
            if (at < 0) continue;
            from = at + words.Length;
            spans.Add(new TextSpan(at, from));
        }

        return spans;
    }

    private static List<OpenValueSample> Of(GoldReport report)
    {
        var normal = TextNormalizer.Normalize(new SourceText(report.Text));
        var slots = new LabelledLines(normal.Content).FindNth(report.Labels.Placeholders.Select(p => (p.Line, p.Text, p.Nth)));
        return Of(report.Name, report.Labels.Writer, normal, [.. slots.Where(s => s.Length > 0)], Lost(report.Labels.Findings));
    }

    private static HashSet<int> Lost(IReadOnlyList<GoldFinding> findings) =>
        [.. findings.Where(f => f.Rule == LostFigure).Select(f => f.Line)];

    private static List<OpenValueSample> Of(string id, string writer, NormalText text, List<TextSpan> slots, HashSet<int> lost)
    {
        var samples = new List<OpenValueSample>();
        Span<int> features = stackalloc int[OpenValueFeatures.Most];
        foreach (var paragraph in Outliner.Structure(text).Paragraphs)
        {
            var line = text.Slice(paragraph.Span);
            foreach (var site in new OpenValueSites(Words, Openers, line))
            {
                var at = paragraph.Span.Start;
                var span = new TextSpan(at + site.Start, at + site.End);
                var slot = slots.FindIndex(s =>
                    s.End == span.End && (s == span || site.Kind == OpenValueSiteKind.Figure && s.Start > span.Start));
                // A site that holds a slot elsewhere, or part of one, is neither.
                if (slot < 0 && slots.Exists(s => s.Overlaps(span))) continue;
                var count = OpenValueFeatures.Extract(Words, line, site, features);
                samples.Add(new OpenValueSample(
                    writer, site.Kind, Example.InOrder(features[..count], slot >= 0 ? 1 : 0, slot >= 0 ? WeightOfOpen : 1),
                    site.Kind == OpenValueSiteKind.Figure ? Beginnings(line, site, slot < 0 ? -1 : slots[slot].Start - at) : [],
                    $"{id} {site.Kind} {line[Math.Max(0, site.Start - 10)..site.Start]}⟦{line[site.Start..site.End]}⟧{line[site.End..Math.Min(line.Length, site.End + 8)]}")
                {
                    IsLost = slot < 0 && site.Kind == OpenValueSiteKind.Figure && lost.Contains(paragraph.Line),
                });
            }

            AddLost(writer, line.ToString(), samples);
        }

        return samples;
    }

    // 累计巡河次: words before a unit whose figure was lost are not what stands for it.
    private static void AddLost(string writer, string line, List<OpenValueSample> samples)
    {
        Span<int> features = stackalloc int[OpenValueFeatures.Most];
        foreach (var (rest, start) in LostFigureSamples.FiguresTakenOut(line))
            foreach (var site in new OpenValueSites(Words, Openers, rest))
            {
                if (site.End > start) break;
                if (site.Kind != OpenValueSiteKind.Figure || site.End != start) continue;
                var count = OpenValueFeatures.Extract(Words, rest, site, features);
                samples.Add(new OpenValueSample(writer, site.Kind, Example.InOrder(features[..count], 0, WeightOfLost), [],
                    rest) { IsMade = true });
            }
    }

    private static List<Example> Beginnings(ReadOnlySpan<char> line, in OpenValueSite site, int right)
    {
        var beginnings = new List<Example>();
        Span<int> features = stackalloc int[OpenValueFeatures.Most];
        Span<int> cuts = stackalloc int[OpenValueSites.LongestFigure + 1];
        cuts = cuts[..OpenValueCuts.Of(line, site.Start, site.End, cuts)];
        for (var at = 0; at + 1 < cuts.Length; at++)
        {
            var count = OpenValueFeatures.ExtractBeginning(Words, line, cuts, at, features);
            beginnings.Add(Example.InOrder(features[..count], cuts[at] == right ? 1 : 0, cuts[at] == right ? WeightOfOpen : 1));
        }

        return beginnings;
    }
}
