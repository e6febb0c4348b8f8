using Ganhuo.Classifying;
using Ganhuo.Cli.Configuration;
using Ganhuo.Detecting;

namespace Ganhuo.Cli.Archives;

/// <summary>What a run judges by, beside what is shipped.</summary>
/// <param name="Configuration">The rules in force.</param>
/// <param name="Types">The report types in force.</param>
/// <param name="Model">A model of the user's own labels, or null.</param>
/// <param name="ProfileFile">The profile that was given, or null.</param>
/// <param name="LexiconFile">The file of the user's own formulas, or null.</param>
/// <param name="Formulas">What it holds, or null.</param>
internal sealed record ArchiveKnowledge(
    ConfigurationFile Configuration, ReportTypeCatalogue Types, ParagraphModel? Model, string? ProfileFile, string? LexiconFile,
    FormulaLexicon? Formulas);
