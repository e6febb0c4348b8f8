using Ganhuo.Classifying;

namespace Ganhuo.Training.Evaluating;

/// <summary>What is to be evaluated.</summary>
/// <param name="Gold">A file of labelled paragraphs, or a folder laid out as corpus/gold.</param>
/// <param name="Part">Part of such a folder; null for development.</param>
/// <param name="Model">The model to judge, or null for the shipped ones.</param>
/// <param name="Training">Files or folders naive Bayes and the majority class learn from; none where it is empty.</param>
internal sealed record EvaluationRequest(string Gold, string? Part, ParagraphModel? Model, IReadOnlyList<string> Training);
