namespace Ganhuo.Training.Archives;

/// <summary>One planted passage: where it stands, and where it was taken from.</summary>
/// <param name="Kind">What was done to it.</param>
/// <param name="Source">The report it is from.</param>
/// <param name="Start">Line and offset of its first character in the target.</param>
/// <param name="Length">Its length in the target; 0 for the whole report.</param>
/// <param name="SourceStart">Line and offset in the source.</param>
/// <param name="SourceLength">Its length in the source; 0 for the whole report.</param>
/// <param name="Substituted">Share of words substituted.</param>
internal sealed record Plant(
    PlantKind Kind, int Source, (int Line, int At) Start, int Length,
    (int Line, int At) SourceStart, int SourceLength, double Substituted);
