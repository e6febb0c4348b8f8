using System.Collections.Immutable;
using Ganhuo.Classifying;
using Ganhuo.Classifying.Types;
using Ganhuo.Comparing.Reuse;
using Ganhuo.Detecting;
using Ganhuo.Detecting.Formulas;
using Ganhuo.Detecting.Placeholders;
using Ganhuo.Segmenting.Phrases;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Comparing.Folding;

/// <summary>
/// Reads a report no further than comparing needs: its placeholders, its formulas and the words that have synonyms. Where these
/// were found already, they are taken as they are. Immutable and thread-safe.
/// </summary>
internal sealed class ReportFolding(PhraseIndex phrases, PlaceholderDetector placeholders, FormulaDetector formulas)
{
    private readonly Synonyms synonyms = new(phrases.Entries);

    /// <param name="own">Formulas beside those shipped, or null.</param>
    public static ReportFolding LoadEmbedded(FormulaLexicon? own = null) =>
        new(own?.Phrases ?? PhraseIndex.LoadEmbedded(), new PlaceholderDetector(), new FormulaDetector());

    public ComparedReport Fold(ReportKey key, OutlinedText report)
    {
        using var hits = phrases.Find(report.Text);
        return Fold(key, report, placeholders.Detect(report.Text, report.Outline), hits);
    }

    /// <summary>Folds a report whose placeholders and phrases were found.</summary>
    public ComparedReport Fold(ReportKey key, OutlinedText report, ImmutableArray<Placeholder> slots, PhraseHits hits) =>
        Fold(key, report.Source, report.Text, report.Outline, slots, hits, formulas.Detect(report.Outline, hits));

    /// <summary>Folds a report of which only the text is known: unit and year are read from it.</summary>
    public ComparedReport Fold(string name, SourceText source, ReportContext known)
    {
        var report = OutlinedText.Of(source);
        var (year, unit) = ReportIdentifier.SignatureOf(report.Text, report.Outline, known);
        return Fold(new ReportKey(name, unit, year), report);
    }

    /// <summary>
    /// The lines of running text. Titles, headings and the lead-in that ends in 如下 are the form's, not the author's.
    /// </summary>
    public static IEnumerable<TextSpan> Prose(NormalText text, Outline outline) =>
        outline.Paragraphs.Where(p => p.Kind == ParagraphKind.Body && !IsLeadIn(text.Slice(p.Span))).Select(p => p.Span);

    private static bool IsLeadIn(ReadOnlySpan<char> line) => line.TrimEnd("。：:.！").EndsWith("如下");

    /// <summary>Folds what an analysis has found already.</summary>
    public ComparedReport Fold(
        ReportKey key, SourceText source, NormalText text, Outline outline, ImmutableArray<Placeholder> slots, PhraseHits hits,
        ImmutableArray<Formula> fixedPhrases) =>
        new(key, source, new FoldingPass(
            text, [.. Prose(text, outline)], [.. slots.Select(s => s.Span)], [.. fixedPhrases.Select(f => f.Span)], synonyms.In(hits))
                .Run());
}
