namespace Ganhuo.Training.Archives;

/// <summary>A planted passage in offsets of both files.</summary>
internal sealed record PlantTruth(
    string Kind, int Start, int End, string Source, string SourceUnit, int SourceYear, int SourceStart, int SourceEnd, double Substituted);
