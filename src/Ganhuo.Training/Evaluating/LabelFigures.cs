namespace Ganhuo.Training.Evaluating;

/// <summary>How one label fared.</summary>
internal sealed record LabelFigures(string Label, double Precision, double Recall, Figure F1, int Support);
