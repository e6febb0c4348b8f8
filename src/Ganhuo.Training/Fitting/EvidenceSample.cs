namespace Ganhuo.Training.Fitting;

/// <summary>A paragraph of a report: what speaks for its dimension, cue by cue, and the right one.</summary>
/// <param name="Report">The report it stands in.</param>
/// <param name="Writer">Who wrote it.</param>
/// <param name="Values">As <c>DimensionEvidence</c> holds them.</param>
/// <param name="Label">The right dimension.</param>
internal sealed record EvidenceSample(string Report, string Writer, double[] Values, int Label);
