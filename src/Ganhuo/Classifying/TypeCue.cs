namespace Ganhuo.Classifying;

/// <summary>A word or phrase that speaks for (or, with a negative weight, against) a report type.</summary>
/// <param name="Text">The phrase.</param>
/// <param name="Weight">How much, in log odds.</param>
/// <param name="In">Where it counts.</param>
public sealed record TypeCue(string Text, double Weight, CuePlace In = CuePlace.Any);
