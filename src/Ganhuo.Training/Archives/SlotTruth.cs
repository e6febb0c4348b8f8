namespace Ganhuo.Training.Archives;

/// <summary>A planted mark.</summary>
internal sealed record SlotTruth(string Text, int Start, int End);
