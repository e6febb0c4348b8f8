using System.Collections.Immutable;
using Ganhuo.Classifying;
using Ganhuo.Comparing;
using Ganhuo.Comparing.Folding;
using Ganhuo.Comparing.Reuse;
using Ganhuo.Detecting;
using Ganhuo.Detecting.Reuse;
using Ganhuo.Segmenting;
using Ganhuo.Text;

namespace Ganhuo;

/// <summary>Compares two reports: which passages are the same, and what was changed in them. Immutable and thread-safe.</summary>
public sealed class ReportComparer
{
    private readonly ReportFolding folding;
    private readonly IWordSegmenter segmenter;

    private ReportComparer(ReportFolding folding, IWordSegmenter segmenter) => (this.folding, this.segmenter) = (folding, segmenter);

    /// <summary>A comparer with the knowledge shipped in the package.</summary>
    /// <param name="segmenter">Cuts the words that the measures of similarity count; null for <see cref="JiebaSegmenter"/>. Which
    /// passages are the same does not depend on it.</param>
    /// <param name="formulas">Formulas beside those shipped, with those: sharing one is no sign of copying. Null for those shipped
    /// alone.</param>
    public static ReportComparer Create(IWordSegmenter? segmenter = null, FormulaLexicon? formulas = null) =>
        new(ReportFolding.LoadEmbedded(formulas), segmenter ?? JiebaSegmenter.Create());

    /// <summary>Compares <paramref name="after"/> with <paramref name="before"/>, whatever their years.</summary>
    /// <param name="before">The one that was there first.</param>
    /// <param name="after">The one that may have been made of it.</param>
    /// <param name="cancellation">Checked between the steps.</param>
    /// <exception cref="ArgumentNullException">A report is null.</exception>
    /// <exception cref="OperationCanceledException">The comparison was cancelled.</exception>
    public ReportComparison Compare(NamedReport before, NamedReport after, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        cancellation.ThrowIfCancellationRequested();
        var source = Fold(before);
        cancellation.ThrowIfCancellationRequested();
        var target = Fold(after);
        cancellation.ThrowIfCancellationRequested();
        var key = source.Key;

        // The caller says which was first, so years are not asked.
        var library = new ReuseLibrary([source with { Key = key with { Source = "before", Year = null } }]);
        var found = library.Find(target with { Key = target.Key with { Source = "after", Year = null } });
        cancellation.ThrowIfCancellationRequested();
        return new ReportComparison(
            Named(before, key), Named(after, target.Key),
            [.. found.Select(p => Original(p, target.Folded.Text.Map, before.Name, key.Year))],
            Share(found, target.Folded.Text.Content), SimilarityMeasures.Of(source.Folded.Text, target.Folded.Text, segmenter));
    }

    private ComparedReport Fold(NamedReport report) =>
        folding.Fold(report.Name, report.Text, new ReportContext { Unit = report.Unit, Year = report.Year });

    private static NamedReport Named(NamedReport report, ReportKey key) => report with { Unit = key.Unit, Year = key.Year };

    private static ReusedPassage Original(ReusedPassage passage, OffsetMap map, string name, int? year) => passage with
    {
        Span = map.ToOriginal(passage.Span),
        Source = passage.Source with { Report = name, Year = year },
        Changes = [.. passage.Changes.Select(c => c with { Span = map.ToOriginal(c.Span) })],
    };

    private static double Share(ImmutableArray<ReusedPassage> found, string text)
    {
        var all = ContentCharacter.Count(text);
        return all == 0 ? 0 : found.Sum(p => ContentCharacter.Count(text.AsSpan(p.Span.Start, p.Span.Length))) / (double)all;
    }
}
