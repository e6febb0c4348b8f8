using System.Collections.Immutable;
using System.Text.Json;
using Ganhuo.Detecting;
using Ganhuo.Detecting.Evidences;
using Ganhuo.Detecting.Formulas;
using Ganhuo.Segmenting.Phrases;
using Ganhuo.Structuring;
using Ganhuo.Text;
using Ganhuo.Training.Evaluating;

namespace Ganhuo.Training.Narration;

/// <summary>The clauses of labelled paragraphs as the narration model meets them: those that no pattern caught.</summary>
internal sealed class NarrationCorpus
{
    private static readonly EvidenceDetector Patterns = new(new NarrationModel(new Dictionary<ulong, double>(), double.MaxValue));
    private static readonly PhraseIndex Phrases = PhraseIndex.LoadEmbedded();

    private readonly List<NarrationSample> samples = [];
    private readonly List<NarrationSample> spoken = [];

    /// <summary>Clauses that no pattern caught, in order of file and line.</summary>
    public IReadOnlyList<NarrationSample> Samples => samples;

    /// <summary>Clauses where a pattern spoke, rightly or wrongly, or where nothing may be read; in order.</summary>
    public IReadOnlyList<NarrationSample> Spoken => spoken;

    /// <summary>Reads every JSONL file under <paramref name="folder"/>, in ordinal order of path.</summary>
    /// <exception cref="FormatException">A line is broken; the message names file, line and reason.</exception>
    public static NarrationCorpus Load(string folder)
    {
        var corpus = new NarrationCorpus();
        foreach (var file in Directory.EnumerateFiles(folder, "*.jsonl", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var number = 0;
            foreach (var line in File.ReadLines(file))
            {
                number++;
                if (line.Length > 0) corpus.Add(Parse(file, number, line));
            }
        }

        return corpus;
    }

    /// <summary>Adds a paragraph whose evidence is labelled; any other says nothing of what is told in it.</summary>
    public void Add(NarrationParagraph paragraph)
    {
        if (paragraph.Evidence is null) return;
        var text = TextNormalizer.Normalize(new SourceText(paragraph.Text));
        Add(text, new Labelled(paragraph.Id, paragraph.Writer, null, Facts(paragraph, text.Content), Slots(paragraph, text.Content)));
    }

    /// <summary>Adds a report, as far as its lines are labelled; its clauses are seen as they stand in it.</summary>
    public void Add(GoldReport report)
    {
        var text = TextNormalizer.Normalize(new SourceText(report.Text));
        var lines = new LabelledLines(text.Content);
        var labels = report.Labels;
        Add(text, new Labelled(report.Name, labels.Writer, labels.Unit, lines.Find(labels.Evidence.Select(e => (e.Line, e.Text))),
            [.. lines.FindNth(labels.Placeholders.Select(p => (p.Line, p.Text, p.Nth))).Zip(labels.Placeholders)
                .Where(p => p.First.Length > 0).Select(p => SlotOf(p.First, p.Second.Kind)).OrderBy(p => p.Span)])
        {
            Lines = [.. labels.Paragraphs.Where(p => p.Level is not null).Select(p => p.Line)],
        });
    }

    private void Add(NormalText text, Labelled labelled)
    {
        var outline = Outliner.Structure(text);
        var phrases = Phrases.Find(text);
        using var clauses = new ClauseScans(text, outline, phrases);
        using var cover = new CoverMap(text, phrases);
        using var finds = Patterns.FindPatterns(text, outline, cover, clauses, labelled.Slots, labelled.Unit);
        var features = new Dictionary<ulong, double>();
        EvidenceDetector.ForEachClause(clauses, (int index, in ClauseScan clause) =>
        {
            var span = outline.Clauses[index].Span;
            var line = outline.Paragraphs[outline.Clauses[index].Paragraph].Line;
            if (labelled.Lines is { } lines && !lines.Contains(line)) return;
            var touching = labelled.Facts.FindAll(f => f.Overlaps(span));
            var narrated = touching.Count > 0 && touching.TrueForAll(f => IsNarrated(text.Slice(f)));
            var open = finds.IsOpen(index, clause);
            if (open) NarrationFeatures.Extract(clause, finds.ContextOf(index), features);
            (open ? samples : spoken).Add(new NarrationSample(
                labelled.Lines is null ? labelled.Id : $"{labelled.Id}:{line}", labelled.Writer,
                open ? [.. features.OrderBy(f => f.Key)] : [],
                touching.Count > 0, narrated, finds.Has(index)) { InReport = labelled.Lines is not null,
                Text = text.Slice(span).ToString() });
        });
    }

    private static Placeholder SlotOf(TextSpan span, string kind) =>
        new(span, PlaceholderSlot.Count, kind == "masked" ? PlaceholderKind.Masked : PlaceholderKind.Unfilled);

    private static bool IsNarrated(ReadOnlySpan<char> fact) => fact.IndexOfAnyInRange('0', '9') < 0 && fact.IndexOfAny('《', '“', '‘') < 0;

    private static List<TextSpan> Facts(NarrationParagraph paragraph, string content)
    {
        var facts = new List<TextSpan>();
        var from = 0;
        foreach (var evidence in paragraph.Evidence ?? [])
            if (Find(content, evidence.Text, ref from) is { } span) facts.Add(span);
        return facts;
    }

    private static ImmutableArray<Placeholder> Slots(NarrationParagraph paragraph, string content)
    {
        var slots = ImmutableArray.CreateBuilder<Placeholder>();
        var from = 0;
        foreach (var slot in paragraph.Placeholders ?? [])
        {
            if (Find(content, slot.Text, ref from) is not { } span) continue;
            from = span.End;
            slots.Add(SlotOf(span, slot.Kind));
        }

        return slots.DrainToImmutable();
    }

    // Labels stand in text order, as the author wrote them: before normalising.
    private static TextSpan? Find(string content, string words, ref int from)
    {
        var normal = TextNormalizer.Normalize(new SourceText(words)).Content;
        var at = content.IndexOf(normal, from, StringComparison.Ordinal);
        if (at < 0) return null;
        from = at;
        return new TextSpan(at, at + normal.Length);
    }

    private static NarrationParagraph Parse(string file, int line, string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, NarrationJson.Default.NarrationParagraph)
                ?? throw new FormatException($"{Path.GetFileName(file)}:{line}: null");
        }
        catch (JsonException e)
        {
            throw new FormatException($"{Path.GetFileName(file)}:{line}: {e.Message}", e);
        }
    }

    /// <summary>Labels of one text, as spans of it; without lines, all of it is labelled.</summary>
    private sealed record Labelled(string Id, string Writer, string? Unit, List<TextSpan> Facts, ImmutableArray<Placeholder> Slots)
    {
        public HashSet<int>? Lines { get; init; }
    }
}
