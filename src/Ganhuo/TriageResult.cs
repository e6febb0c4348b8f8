using System.Collections.Immutable;
using Ganhuo.Classifying;
using Ganhuo.Detecting;
using Ganhuo.Scoring;
using Ganhuo.Text;

namespace Ganhuo;

/// <summary>What <see cref="BulkScanner"/> says of one report. Immutable; every span is of <see cref="Source"/>.</summary>
public sealed class TriageResult
{
    private readonly ReportAnalysis analysis;

    internal TriageResult(ReportAnalysis analysis) => this.analysis = analysis;

    /// <summary>The text scanned.</summary>
    public SourceText Source => analysis.Source;

    /// <summary>The title on one line, or null.</summary>
    public string? Title => analysis.Title;

    /// <summary>The recognised or given type.</summary>
    public RecognisedType Type => analysis.Type;

    /// <summary>The year reported on, or null.</summary>
    public int? Year => analysis.Year;

    /// <summary>The reporting unit as the text names it, or null.</summary>
    public string? Unit => analysis.Unit;

    /// <summary>Content characters: letters, digits, Han.</summary>
    public int Characters => analysis.Characters;

    /// <summary>
    /// Score in [0, 100], components, composition and measures; score and composition are the full analysis's to the bit.
    /// </summary>
    public ReportScore Score => analysis.Score;

    /// <summary>Sections by their headings, in text order.</summary>
    public ImmutableArray<ReportSection> Sections => analysis.Sections;

    /// <summary>Empty slots, sorted by span.</summary>
    public ImmutableArray<Placeholder> Placeholders => analysis.Placeholders;

    /// <summary>Evidence, that of patterns and that of narrated facts, sorted by span: what the full analysis finds.</summary>
    public ImmutableArray<Evidence> Evidence => analysis.Evidence;

    /// <summary>Fixed phrases, sorted by span.</summary>
    public ImmutableArray<Formula> Formulas => analysis.Formulas;

    /// <summary>Findings of the rules that a scan runs, sorted by span, then rule.</summary>
    public ImmutableArray<Finding> Findings => analysis.Findings;
}
