namespace Ganhuo.Comparing;

/// <summary>A folded report with whose it is, and the original it was folded from.</summary>
internal sealed record ComparedReport(ReportKey Key, Text.SourceText Source, FoldedText Folded);
