using System.Collections.Immutable;

namespace Ganhuo.Training.Evaluating;

/// <summary>One question asked of many paragraphs, such as the role of lone paragraphs.</summary>
/// <param name="Name">What is asked of what.</param>
/// <param name="Documents">The answers by document, because labels of one report are not independent of each other.</param>
/// <param name="Rivals">Who else was asked.</param>
/// <param name="IsCalibrated">Whether the confidence of an answer is meant to be how often such answers are right; that of a
/// role is of its words alone, and a heading or the neighbours may have decided.</param>
/// <param name="LedAstray">The words that led a wrong answer astray, strongest first.</param>
internal sealed record LabelTask(
    string Name, ImmutableArray<ImmutableArray<Judged>> Documents, ImmutableArray<string> Rivals, bool IsCalibrated,
    Func<Judged, ImmutableArray<string>> LedAstray);
