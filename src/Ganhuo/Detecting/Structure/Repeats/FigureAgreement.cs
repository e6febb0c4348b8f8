namespace Ganhuo.Detecting.Structure.Repeats;

/// <summary>What the figures of the shorter of two texts prove, by those that the longer one has too and those that it has not.</summary>
/// <param name="Shared">Weight of the figures in both: two for a digit, up to three digits a figure.</param>
/// <param name="Missing">Weight of the figures of the shorter one alone.</param>
internal readonly record struct FigureAgreement(int Shared, int Missing)
{
    /// <summary>Whether there is no figure that the longer text has not, or more are in both.</summary>
    public bool Holds => Missing == 0 || Shared > Missing;

    /// <summary>Whether hardly a figure is missing: who copies a paragraph changes one of many at most.</summary>
    public bool IsNearlyWhole => Missing == 0 || Shared > 2 * Missing;
}
