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
/// Reads a report no further than comparing needs: its placeholders and formulas. Where an analysis has found these
/// already, <see cref="TextFolder"/> takes them as they are and gives the same. Immutable and thread-safe.
/// </summary>
internal sealed class ReportFolding(PhraseIndex phrases, PlaceholderDetector placeholders, FormulaDetector formulas, TextFolder folder)
{
    public static ReportFolding LoadEmbedded() => With(PhraseIndex.LoadEmbedded());

    /// <summary>That reads formulas from these phrases instead of the shipped ones.</summary>
    public static ReportFolding With(PhraseIndex phrases) =>
        new(phrases, new PlaceholderDetector(), new FormulaDetector(), TextFolder.LoadEmbedded());

    public ComparedReport Fold(ReportKey key, OutlinedText report) => Fold(key, report, placeholders.Detect(report.Text, report.Outline));

    public ComparedReport Fold(ReportKey key, OutlinedText report, ImmutableArray<Placeholder> slots) => Fold(
        key, report.Source, report.Text, report.Outline, slots, formulas.Detect(report.Outline, phrases.Find(report.Text)));

    /// <summary>Folds a report of which only the text is known: unit and year are read from it.</summary>
    public ComparedReport Fold(string name, SourceText source, ReportIdentifier identifier, ReportContext known)
    {
        var report = OutlinedText.Of(source);
        var (_, _, year, unit) = identifier.Identify(report.Text, report.Outline, known);
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
        ReportKey key, SourceText source, NormalText text, Outline outline, ImmutableArray<Placeholder> slots, ImmutableArray<Formula> fixedPhrases) =>
        new(key, source, folder.Fold(
            text, [.. Prose(text, outline)], [.. slots.Select(s => s.Span)], [.. fixedPhrases.Select(f => f.Span)]));
}
