using Ganhuo.Classifying;

namespace Ganhuo.Documents.Letters;

/// <summary>
/// The emptiest paragraphs of a report that do not say so by a finding: formula all through, and no short formality.
/// </summary>
internal static class EmptyParagraphs
{
    private const int LeastLength = 60, Most = 3;

    // So much of a paragraph is formula that could be moved to any unit.
    private const double LeastFormula = 0.6;

    public static IEnumerable<ReportParagraph> Of(ReportAnalysis analysis) => analysis.Paragraphs
        .Where(p => p.Score.Level == 3 && p.Span.Length >= LeastLength && IsMeant(p.Class.Role)
            && p.Score.Composition.Boilerplate >= LeastFormula && p.Score.Composition.Concrete == 0)
        .OrderBy(p => p.Score.Score).ThenBy(p => p.Index).Take(Most).OrderBy(p => p.Index);

    private static bool IsMeant(SectionRole role) =>
        role is SectionRole.Achievements or SectionRole.Problems or SectionRole.Causes or SectionRole.Measures;
}
