namespace Ganhuo.Training.Evaluating;

/// <summary>How another way of answering fared on the same paragraphs.</summary>
internal sealed record RivalFigures(string Name, Figure Accuracy, Figure MacroF1);
