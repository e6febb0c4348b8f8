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

    private const string LostFigure = "GH205";

    private static readonly ContextWords Words = ContextWords.LoadEmbedded();
    private static readonly System.Buffers.SearchValues<char> Openers = OpenValueSites.OpenersOf(Words);

    public static ImmutableArray<OpenValueSample> Of(IEnumerable<GoldParagraph> paragraphs, GoldCorpus gold) =>
    [
        .. paragraphs.Where(p => p.Placeholders is not null).SelectMany(p => Of(p.Id, p.Writer, p.Text, p.Placeholders!)),
        .. gold.Contexts.SelectMany(c => Of(c.Id, c.Writer, c.Text, c.Placeholders)),
        .. gold.Reports.SelectMany(Of),
    ];

    private static List<OpenValueSample> Of(string id, string writer, string text, IEnumerable<GoldSlot> slots)
    {
        var normal = TextNormalizer.Normalize(new SourceText(text));
        return Of(id, writer, normal, new LabelledLines(normal.Content).Find(slots.Select(s => (1, s.Text))), []);
    }

    private static List<OpenValueSample> Of(GoldReport report)
    {
        var normal = TextNormalizer.Normalize(new SourceText(report.Text));
        var slots = new LabelledLines(normal.Content).FindNth(report.Labels.Placeholders.Select(p => (p.Line, p.Text, p.Nth)));
        var lost = report.Labels.Findings.Where(f => f.Rule == LostFigure).Select(f => f.Line).ToHashSet();
        return Of(report.Name, report.Labels.Writer, normal, [.. slots.Where(s => s.Length > 0)], lost);
    }

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
                var slot = slots.FindIndex(s => s.End == span.End && (s == span || site.Kind == OpenValueSiteKind.Figure && s.Start > span.Start));
                // A site that holds a slot elsewhere, or part of one, is neither.
                if (slot < 0 && slots.Exists(s => s.Overlaps(span))) continue;
                var count = OpenValueFeatures.Extract(Words, line, site, features);
                samples.Add(new OpenValueSample(
                    writer, site.Kind, Example.Of(features[..count], slot >= 0 ? 1 : 0, slot >= 0 ? WeightOfOpen : 1),
                    site.Kind == OpenValueSiteKind.Figure ? Beginnings(line, site, slot < 0 ? -1 : slots[slot].Start - at) : [],
                    $"{id} {site.Kind} {line[Math.Max(0, site.Start - 10)..site.Start]}⟦{line[site.Start..site.End]}⟧{line[site.End..Math.Min(line.Length, site.End + 8)]}")
                {
                    IsLost = slot < 0 && site.Kind == OpenValueSiteKind.Figure && lost.Contains(paragraph.Line),
                });
            }
        }

        return samples;
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
            beginnings.Add(Example.Of(features[..count], cuts[at] == right ? 1 : 0, cuts[at] == right ? WeightOfOpen : 1));
        }

        return beginnings;
    }
}
