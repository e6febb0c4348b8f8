using System.Collections.Immutable;
using Ganhuo.Detecting;
using Ganhuo.Detecting.Placeholders;
using Ganhuo.Detecting.Slots;
using Ganhuo.Structuring;
using Ganhuo.Text;
using Ganhuo.Training.Evaluating;
using Ganhuo.Training.Fitting;

namespace Ganhuo.Training.Slots;

/// <summary>
/// The sentences and brackets of labelled texts in which anything speaks for a note. A label names the line of a note, and not where on it
/// the note stands.
/// </summary>
internal static class NoteSamples
{
    // Of a hundred sites one is a note.
    private const double WeightOfNote = 3;

    private const string Instruction = "GH204";

    private static readonly NoteWords Words = NoteWords.LoadEmbedded();
    private static readonly PlaceholderDetector Detector = new();

    public static ImmutableArray<NoteSample> Of(IEnumerable<GoldParagraph> paragraphs, IEnumerable<GoldContext> notes, GoldCorpus gold) =>
    [
        .. paragraphs.SelectMany(p => Of(p.Id, p.Writer, p.Text, null)),
        .. notes.Concat(gold.Contexts).SelectMany(c => Of(c.Id, c.Writer, c.Text, c.Findings)),
        .. gold.Reports.SelectMany(r => Of(r.Name, r.Labels.Writer, r.Text, r.Labels.Findings)),
    ];

    private static List<NoteSample> Of(string id, string writer, string text, IReadOnlyList<GoldFinding>? findings)
    {
        var samples = new List<NoteSample>();
        var normal = TextNormalizer.Normalize(new SourceText(text));
        var outline = Outliner.Structure(normal);
        var slots = Detector.Detect(normal, outline);
        for (var i = 0; i < outline.Paragraphs.Length; i++)
        {
            var paragraph = outline.Paragraphs[i];
            var behind = i + 1 < outline.Paragraphs.Length ? outline.Paragraphs[i + 1].Line : int.MaxValue;
            var notes = findings?.Count(f => f.Rule == Instruction && f.Line >= paragraph.Line && f.Line < behind) ?? 0;
            Add(normal, paragraph, notes, slots, (writer, $"{id}:{paragraph.Line}"), samples);
        }

        return samples;
    }

    private static void Add(
        NormalText text, Paragraph paragraph, int notes,
        ImmutableArray<Placeholder> slots, (string Writer, string Line) name, List<NoteSample> samples)
    {
        Span<int> features = stackalloc int[NoteFeatures.Most];
        var line = text.Slice(paragraph.Span);
        foreach (var site in new NoteSites(line))
        {
            var span = new TextSpan(paragraph.Span.Start + site.Start, paragraph.Span.Start + site.End);
            // 【待补充：数据】: what stands in the place of a value is told by other rules, and labelled as one or the other.
            if (notes == 0 && slots.Any(s => s.Kind == PlaceholderKind.Unfilled && s.Span.Overlaps(span) && IsSaid(text.Slice(s.Span))))
                continue;
            var count = NoteFeatures.Extract(Words, line, site, features);
            if (count > 0) samples.Add(new(name.Writer, site.Kind, Example.InOrder(features[..count], 0, 1), name.Line, notes,
                $"{name.Line} {line[site.Start..site.End]}"));
        }
    }

    private static bool IsSaid(ReadOnlySpan<char> slot) => slot.IndexOfAnyInRange('\u4E00', '\u9FFF') >= 0;

    /// <summary>
    /// The samples with the likeliest of each labelled line as its notes, and the others of that line, of which nobody knows, left out.
    /// </summary>
    /// <param name="samples">All of them.</param>
    /// <param name="likely">How likely each is a note.</param>
    public static ImmutableArray<NoteSample> Choose(ImmutableArray<NoteSample> samples, Func<NoteSample, double> likely) =>
    [
        .. samples.Where(s => s.Notes == 0),
        .. samples.Where(s => s.Notes > 0).GroupBy(s => s.Line, StringComparer.Ordinal)
            .SelectMany(line => line.OrderByDescending(likely).Take(line.First().Notes))
            .Select(s => s with { Example = s.Example with { Label = 1, Weight = WeightOfNote } }),
    ];

    /// <summary>
    /// The same with only the features that more than one note has: what only other sentences have says nothing of notes.
    /// </summary>
    public static ImmutableArray<NoteSample> Known(ImmutableArray<NoteSample> samples)
    {
        var counts = new int[NoteFeatures.Count];
        foreach (var sample in samples.Where(s => s.IsNote))
            foreach (var feature in sample.Example.Features) counts[feature]++;
        return [.. samples.Select(s => s with { Example = Known(s.Example, counts) })];
    }

    private static Example Known(Example example, int[] counts)
    {
        var kept = Enumerable.Range(0, example.Features.Length).Where(i => counts[example.Features[i]] > 1).ToArray();
        return example with { Features = [.. kept.Select(i => example.Features[i])], Values = [.. kept.Select(i => example.Values[i])] };
    }
}
