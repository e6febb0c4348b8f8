namespace Ganhuo.Training.Evaluating;

/// <summary>An empty slot: the <c>nth</c> occurrence of a text on a line.</summary>
internal sealed record GoldPlaceholder(
    int Line, string Text, int Nth, string Slot, string Kind);
