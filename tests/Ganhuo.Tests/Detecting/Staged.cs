using System.Collections.Immutable;
using Ganhuo.Classifying;
using Ganhuo.Detecting;
using Ganhuo.Detecting.Evidences;
using Ganhuo.Detecting.Formulas;
using Ganhuo.Detecting.Slots;
using Ganhuo.Detecting.Substance;
using Ganhuo.Scoring;
using Ganhuo.Segmenting.Phrases;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Tests.Detecting;

/// <summary>Runs the substance stages alone, on clauses cut here, so that a test fails for its own stage only.</summary>
internal static class Staged
{
    private static readonly PhraseIndex Phrases = PhraseIndex.LoadEmbedded();
    private static readonly SubstanceWeights Weights = SubstanceWeights.LoadEmbedded();
    private static readonly EvidenceDetector Evidences = new(NarrationModel.LoadEmbedded());
    private static readonly ClauseClassifier Clauses = new(Weights);
    private static readonly Scorer Scorer = new(Weights);

    public static RuleContext Context(string text, params Placeholder[] placeholders)
    {
        var normal = new NormalText(text, OffsetMap.Identity);
        var outline = Outline(text);
        var phrases = Phrases.Find(normal);
        var classification = new ReportClassifier(ReportTypeCatalogue.LoadEmbedded(), new CueParagraphClassifier(Phrases), Phrases)
            .Classify(normal, outline, phrases, ReportContext.Unknown);
        ImmutableArray<Placeholder> slots = [.. placeholders];
        var lost = DeletedFigureReader.Embedded.Read(normal, outline, phrases, slots);
        using var cover = new CoverMap(normal, phrases);
        var evidence = Evidences.Detect(normal, outline, phrases, cover, classification, slots);
        var formulas = new FormulaDetector().Detect(outline, phrases);
        var clauses = Clauses.Classify(normal, outline, cover, slots, lost, evidence, formulas);
        return new RuleContext(normal, outline, phrases, classification, slots, lost, evidence, formulas, clauses);
    }

    public static ReportScore Score(string text, params Placeholder[] placeholders) =>
        Scorer.Score(Context(text, placeholders));

    public static string[] Evidence(string text, params Placeholder[] placeholders)
    {
        var context = Context(text, placeholders);
        return [.. context.Evidence.Select(e => $"{e.Kind} {context.TextOf(e.Span)}")];
    }

    /// <summary>One slot at the first occurrence of <paramref name="mark"/>.</summary>
    public static Placeholder Slot(string text, string mark, PlaceholderKind kind = PlaceholderKind.Unfilled)
    {
        var at = text.IndexOf(mark, StringComparison.Ordinal);
        return new Placeholder(new TextSpan(at, at + mark.Length), PlaceholderSlot.Count, kind);
    }

    private static Outline Outline(string text)
    {
        var paragraphs = ImmutableArray.CreateBuilder<Paragraph>();
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var clauses = ImmutableArray.CreateBuilder<Clause>();
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            if (line.Length > 0) AddParagraph(text, new TextSpan(start, start + line.Length), paragraphs, sentences, clauses);
            start += line.Length + 1;
        }

        return new Outline(paragraphs.DrainToImmutable(), sentences.DrainToImmutable(), clauses.DrainToImmutable(), [], [], []);
    }

    private static void AddParagraph(
        string text, TextSpan span, ImmutableArray<Paragraph>.Builder paragraphs,
        ImmutableArray<Sentence>.Builder sentences, ImmutableArray<Clause>.Builder clauses)
    {
        var first = clauses.Count;
        int from = span.Start, depth = 0;
        for (var at = span.Start; at < span.End; at++)
        {
            if ("《(“".Contains(text[at])) depth++;
            if ("》)”".Contains(text[at])) depth--;
            if (at < span.End - 1 && (depth > 0 || !Ends(text, at))) continue;
            clauses.Add(new Clause(new TextSpan(from, at + 1), paragraphs.Count, sentences.Count));
            from = at + 1;
        }

        sentences.Add(new Sentence(span, paragraphs.Count, first, clauses.Count));
        paragraphs.Add(new Paragraph(paragraphs.Count, paragraphs.Count + 1, span, ParagraphKind.Body, Numbering.None,
            null, default, default, sentences.Count - 1, sentences.Count));
    }

    private static bool Ends(string text, int at) =>
        ",。;:!?".Contains(text[at]) && !(char.IsAsciiDigit(text[at + 1]) && at > 0 && char.IsAsciiDigit(text[at - 1]));
}
