using System.Collections.Immutable;

namespace Ganhuo.Training.Evaluating;

/// <summary>One label of one paragraph: what it should be, what ours says, and what each rival says.</summary>
/// <param name="Source">The report and line, or the paragraph, it is of.</param>
/// <param name="Text">The paragraph.</param>
/// <param name="Gold">The right label.</param>
/// <param name="Said">Our label.</param>
/// <param name="Confidence">How sure we are of it, in [0, 1].</param>
/// <param name="Cues">The words our answer names as its reasons.</param>
/// <param name="Rivals">What the rivals of the task say, in its order.</param>
internal sealed record Judged(
    string Source, string Text, string Gold, string Said, double Confidence,
    ImmutableArray<string> Cues, ImmutableArray<string> Rivals)
{
    public bool IsRight => string.Equals(Gold, Said, StringComparison.Ordinal);
}
