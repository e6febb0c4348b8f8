using Ganhuo.Detecting.Slots;
using Ganhuo.Training.Fitting;

namespace Ganhuo.Training.Slots;

/// <summary>A sentence or bracket of a labelled text.</summary>
/// <param name="Writer">Who wrote it.</param>
/// <param name="Kind">Which of the two it is.</param>
/// <param name="Example">Its features, and whether it is a note; on a line with notes that is not known, and 0.</param>
/// <param name="Line">The text and line it stands on.</param>
/// <param name="Notes">How many notes a label says there are on that line.</param>
/// <param name="Text">Its words, for whoever reads what went wrong.</param>
internal sealed record NoteSample(string Writer, NoteSiteKind Kind, Example Example, string Line, int Notes, string Text)
{
    public bool IsNote => Example.Label == 1;
}
