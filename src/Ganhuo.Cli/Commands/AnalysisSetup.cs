using Ganhuo.Classifying;
using Ganhuo.Cli.Configuration;
using Ganhuo.Cli.Inputs;

namespace Ganhuo.Cli.Commands;

/// <summary>What the options of an analysis come to.</summary>
/// <param name="Analyzer">What analyses.</param>
/// <param name="Types">The report types in force.</param>
/// <param name="Files">What reads.</param>
/// <param name="Baseline">What was dismissed before.</param>
/// <param name="Lexicon">The file of the user's own formulas, or null.</param>
/// <param name="Knowledge">What the reports are judged by, as every output names it.</param>
internal sealed record AnalysisSetup(
    ReportAnalyzer Analyzer, ReportTypeCatalogue Types, SourceFiles Files, BaselineOption Baseline, string? Lexicon, string Knowledge);
