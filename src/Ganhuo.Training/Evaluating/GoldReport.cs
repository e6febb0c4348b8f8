namespace Ganhuo.Training.Evaluating;

/// <summary>A report and its labels.</summary>
internal sealed record GoldReport(string Name, string Text, GoldLabels Labels);
