using Ganhuo.Training.Fitting;

namespace Ganhuo.Training.Slots;

/// <summary>A measure word without a numeral: as it was written, or as it stands once its figure is taken out.</summary>
/// <param name="Writer">Who wrote the line.</param>
/// <param name="Example">Its features, and whether a figure is missing.</param>
/// <param name="IsLabelled">Whether it stands on a line of which a label says that a figure was deleted: only measured, as the label does
/// not say which.</param>
internal sealed record LostFigureSample(string Writer, Example Example, bool IsLabelled)
{
    public bool IsLost => Example.Label == 1;
}
