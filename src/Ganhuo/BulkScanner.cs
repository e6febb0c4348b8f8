using Ganhuo.Classifying;
using Ganhuo.Classifying.Types;
using Ganhuo.Detecting;
using Ganhuo.Detecting.Evidences;
using Ganhuo.Detecting.Formulas;
using Ganhuo.Detecting.Placeholders;
using Ganhuo.Detecting.Slots;
using Ganhuo.Detecting.Substance;
using Ganhuo.Scoring;
using Ganhuo.Segmenting.Phrases;
using Ganhuo.Text;

namespace Ganhuo;

/// <summary>
/// The fast path: what can be said of a report without its words, without the trained models of roles and dimensions and
/// without linking problems to measures. Immutable and thread-safe: make one and share it.
/// </summary>
/// <remarks>
/// The detectors are those of <see cref="ReportAnalyzer"/>, not others like them. Type, title, unit, year, placeholders,
/// formulas, evidence (the model of narrated facts included), composition and score are the same to the bit, as are the
/// sections by their headings and the findings GH106, GH109, GH110 and GH201 to GH206. GH107 may miss a claim that is held
/// against dimensions read from bodies, and finds none that the full analysis does not. The roles of sections with a heading,
/// which a trained model helps to tell in the full analysis, are the same in at least 95 of 100; where what stands without
/// one is divided by what its words say, it may be divided otherwise. A profile of an archive is not
/// looked at: what its units write is formula to the full analysis alone.
/// </remarks>
public sealed class BulkScanner
{
    private static readonly string[] Rules =
        ["GH106", "GH107", "GH109", "GH110", "GH201", "GH202", "GH203", "GH204", "GH205", "GH206"];

    private readonly Pipeline pipeline;

    private BulkScanner(Pipeline pipeline) => this.pipeline = pipeline;

    /// <summary>A scanner with the knowledge shipped in the package.</summary>
    /// <param name="rules">Turns rules off or grades them differently; null leaves them as they are.</param>
    /// <param name="types">The report types to know; null for those shipped.</param>
    /// <param name="formulas">Formulas to look for beside those shipped; null for none.</param>
    public static BulkScanner Create(RuleConfiguration? rules = null, ReportTypeCatalogue? types = null, FormulaLexicon? formulas = null)
    {
        var weights = SubstanceWeights.LoadEmbedded();
        var catalogue = types ?? ReportTypeCatalogue.LoadEmbedded();
        var phrases = TypePhrases.In(formulas?.Phrases ?? PhraseIndex.LoadEmbedded(), catalogue);
        var classifier = new ReportClassifier(catalogue, new CueParagraphClassifier(phrases), phrases);
        return new BulkScanner(new Pipeline(
            phrases, classifier, new PlaceholderDetector(), DeletedFigureReader.Embedded,
            new EvidenceDetector(NarrationModel.LoadEmbedded()), new FormulaDetector(), new ClauseClassifier(weights), Comparison.None,
            RuleSet.Of(rules ?? RuleConfiguration.Default, Rules), new Scorer(weights))
        {
            Links = false,
            Details = false,
        });
    }

    /// <summary>
    /// Scans the bytes of a plain text file; they are decoded as <see cref="PlainTextReader"/> does, whatever their encoding.
    /// </summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="context">What the caller knows of it.</param>
    /// <param name="cancellation">Checked between stages.</param>
    /// <exception cref="InvalidDataException">The bytes are no text; the message says why.</exception>
    /// <exception cref="ArgumentException">The context names a report type that the scanner does not know.</exception>
    /// <exception cref="OperationCanceledException">The scan was cancelled.</exception>
    public TriageResult Scan(ReadOnlySpan<byte> bytes, ReportContext? context = null, CancellationToken cancellation = default)
    {
        var outcome = PlainTextReader.Read(bytes);
        return outcome.IsReadable
            ? Scan(outcome.Text, context, cancellation)
            : throw new InvalidDataException($"{outcome.Reason.Chinese} {outcome.Reason.English}");
    }

    /// <summary>Scans a text; the same text and context always give the same answer.</summary>
    /// <param name="text">The report.</param>
    /// <param name="context">What the caller knows of it.</param>
    /// <param name="cancellation">Checked between stages.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException">The context names a report type that the scanner does not know.</exception>
    /// <exception cref="OperationCanceledException">The scan was cancelled.</exception>
    public TriageResult Scan(string text, ReportContext? context = null, CancellationToken cancellation = default) =>
        Scan(new SourceText(text), context, cancellation);

    /// <inheritdoc cref="Scan(string, ReportContext, CancellationToken)"/>
    public TriageResult Scan(SourceText text, ReportContext? context = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new TriageResult(pipeline.Run(text, null, context ?? ReportContext.Unknown, cancellation));
    }

    /// <summary>
    /// Reads and scans many sources in parallel, as
    /// <see cref="ReportAnalyzer.AnalyzeManyAsync(IEnumerable{ReportSource}, AnalyzeManyOptions, CancellationToken)"/> does.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="sources"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The parallelism is below 1.</exception>
    /// <exception cref="OperationCanceledException">The scan was cancelled.</exception>
    public IAsyncEnumerable<SourceTriage> ScanManyAsync(
        IEnumerable<ReportSource> sources, AnalyzeManyOptions? options = null, CancellationToken cancellation = default) =>
        new ReportAnalyzer(pipeline).AnalyzeManyAsync(sources, options, cancellation).Select(report => new SourceTriage(report));

    /// <inheritdoc cref="ScanManyAsync(IEnumerable{ReportSource}, AnalyzeManyOptions, CancellationToken)"/>
    public IAsyncEnumerable<SourceTriage> ScanManyAsync(
        IAsyncEnumerable<ReportSource> sources, AnalyzeManyOptions? options = null, CancellationToken cancellation = default) =>
        new ReportAnalyzer(pipeline).AnalyzeManyAsync(sources, options, cancellation).Select(report => new SourceTriage(report));

    /// <summary>
    /// The same in the shape of an analysis and with its details, for what is written alike for both: what a scan does not look at is
    /// empty.
    /// </summary>
    internal IAsyncEnumerable<SourceReport> AnalyzeManyAsync(
        IEnumerable<ReportSource> sources, AnalyzeManyOptions? options, CancellationToken cancellation) =>
        new ReportAnalyzer(pipeline with { Details = true }).AnalyzeManyAsync(sources, options, cancellation);
}
