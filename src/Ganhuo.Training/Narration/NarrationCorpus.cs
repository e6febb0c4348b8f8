using System.Collections.Immutable;
using System.Text.Json;
using Ganhuo.Detecting;
using Ganhuo.Detecting.Evidences;
using Ganhuo.Segmenting;
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

    public void Add(NarrationParagraph paragraph)
    {
        var text = TextNormalizer.Normalize(new SourceText(paragraph.Text));
        var outline = Outliner.Structure(text);
        var phrases = Phrases.Find(text);
        var words = new ClauseWords(phrases);
        var finds = Patterns.FindPatterns(text, outline, phrases, words, Slots(paragraph, text.Content));
        var facts = Facts(paragraph, text.Content);
        var features = new Dictionary<ulong, double>();
        EvidenceDetector.ForEachClause(text, outline, words, (int index, in ClauseScan clause) =>
        {
            var span = outline.Clauses[index].Span;
            var touching = facts.FindAll(f => f.Overlaps(span));
            var narrated = touching.Count > 0 && touching.TrueForAll(f => IsNarrated(text.Slice(f)));
            var open = finds.IsOpen(index, clause);
            if (open) NarrationFeatures.Extract(clause, finds.ContextOf(index), features);
            (open ? samples : spoken).Add(new NarrationSample(
                paragraph.Id, paragraph.Writer, open ? [.. features.OrderBy(f => f.Key)] : [], touching.Count > 0, narrated, finds.Has(index)));
        });
    }

    private static bool IsNarrated(ReadOnlySpan<char> fact) => fact.IndexOfAnyInRange('0', '9') < 0 && fact.IndexOfAny('《', '“', '‘') < 0;

    private static List<TextSpan> Facts(NarrationParagraph paragraph, string content)
    {
        var facts = new List<TextSpan>();
        var from = 0;
        foreach (var evidence in paragraph.Evidence)
            if (Find(content, evidence.Text, ref from) is { } span) facts.Add(span);
        return facts;
    }

    private static ImmutableArray<Placeholder> Slots(NarrationParagraph paragraph, string content)
    {
        var slots = ImmutableArray.CreateBuilder<Placeholder>();
        var from = 0;
        foreach (var slot in paragraph.Placeholders)
        {
            if (Find(content, slot.Text, ref from) is not { } span) continue;
            from = span.End;
            slots.Add(new Placeholder(span, PlaceholderSlot.Count, slot.Kind == "masked" ? PlaceholderKind.Masked : PlaceholderKind.Unfilled));
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
}
