namespace Ganhuo.Training.Evaluating;

/// <summary>A placeholder of a lone paragraph, in text order.</summary>
internal sealed record GoldSlot(string Text, string Slot, string Kind);
