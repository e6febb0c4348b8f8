namespace Ganhuo.Training.Archives;

/// <summary>A report before it becomes bytes.</summary>
/// <param name="Lines">Its lines.</param>
/// <param name="Planted">What was planted, with the place as line and offset; null for nothing.</param>
internal sealed record Draft(List<string> Lines, Plant? Planted);
