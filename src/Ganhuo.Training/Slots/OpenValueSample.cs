using Ganhuo.Detecting.Placeholders;
using Ganhuo.Training.Fitting;

namespace Ganhuo.Training.Slots;

/// <summary>A site of a labelled line.</summary>
/// <param name="Writer">Who wrote the line.</param>
/// <param name="Kind">What makes it a site.</param>
/// <param name="Example">Its features, and whether its words leave the value open.</param>
/// <param name="Beginnings">Where its words may begin, for a site before a unit; of an open one, one of them is right.</param>
/// <param name="Text">The site in its line, for whoever reads what went wrong.</param>
internal sealed record OpenValueSample(
    string Writer, OpenValueSiteKind Kind, Example Example, IReadOnlyList<Example> Beginnings, string Text)
{
    public bool IsOpen => Example.Label == 1;

    /// <summary>
    /// Whether the figure may have been lost altogether: 发现问题个. That looks like one that is open, but no words leave it so.
    /// </summary>
    public bool IsLost { get; init; }

    /// <summary>Whether it was made by taking out a figure, and says nothing of how often such a site is met.</summary>
    public bool IsMade { get; init; }
}
