using Ganhuo.Classifying;
using Ganhuo.Detecting;
using Ganhuo.Detecting.Evidences;
using Ganhuo.Detecting.Formulas;
using Ganhuo.Detecting.Placeholders;
using Ganhuo.Detecting.Substance;
using Ganhuo.Scoring;
using Ganhuo.Segmenting;
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
/// against dimensions read from bodies, and finds none that the full analysis does not. The roles of sections, which a
/// trained model helps to tell in the full analysis, are the same in at least 95 of 100. A profile of an archive is not
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
    public static BulkScanner Create(RuleConfiguration? rules = null, ReportTypeCatalogue? types = null)
    {
        var weights = SubstanceWeights.LoadEmbedded();
        var phrases = PhraseIndex.LoadEmbedded();
        var classifier = new ReportClassifier(types ?? ReportTypeCatalogue.LoadEmbedded(), new CueParagraphClassifier(phrases));
        return new BulkScanner(new Pipeline(
            phrases, classifier, new PlaceholderDetector(), new EvidenceDetector(NarrationModel.LoadEmbedded()), new FormulaDetector(),
            new ClauseClassifier(weights), Comparison.None, RuleSet.Of(rules ?? RuleConfiguration.Default, Rules), new Scorer(weights))
        {
            Links = false,
        });
    }

    /// <summary>Scans the bytes of a plain text file; they are decoded as <see cref="PlainTextReader"/> does.</summary>
    /// <exception cref="InvalidDataException">The bytes are no text; the message says why.</exception>
    public TriageResult Scan(ReadOnlySpan<byte> utf8, ReportContext? context = null)
    {
        var outcome = PlainTextReader.Read(utf8);
        return outcome.IsReadable
            ? Scan(outcome.Text, context)
            : throw new InvalidDataException($"{outcome.Reason.Chinese} {outcome.Reason.English}");
    }

    /// <summary>Scans a text; the same text and context always give the same answer.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public TriageResult Scan(SourceText text, ReportContext? context = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new TriageResult(pipeline.Run(text, null, context ?? ReportContext.Unknown, CancellationToken.None));
    }

    /// <summary>Reads and scans many sources in parallel, as <see cref="ReportAnalyzer.AnalyzeManyAsync(IEnumerable{ReportSource}, AnalyzeManyOptions, CancellationToken)"/> does.</summary>
    /// <returns>In the order of the sources; in each analysis, what a scan does not look at is empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sources"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The parallelism is below 1.</exception>
    /// <exception cref="OperationCanceledException">The scan was cancelled.</exception>
    public IAsyncEnumerable<SourceReport> ScanManyAsync(
        IEnumerable<ReportSource> sources, AnalyzeManyOptions? options = null, CancellationToken cancellation = default) =>
        new ReportAnalyzer(pipeline).AnalyzeManyAsync(sources, options, cancellation);
}
