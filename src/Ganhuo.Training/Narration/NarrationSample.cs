namespace Ganhuo.Training.Narration;

/// <summary>One clause as its label and the patterns have it.</summary>
/// <param name="Group">The paragraph it stands in.</param>
/// <param name="Writer">Who wrote and labelled it.</param>
/// <param name="Features">What the narration model sees; empty where a pattern spoke and the model has no say.</param>
/// <param name="Fact">Whether its label says that it holds a checkable fact.</param>
/// <param name="Narrated">Whether that fact has no digit, no title and no quotation in it.</param>
/// <param name="Spoken">Whether a pattern spoke.</param>
internal sealed record NarrationSample(
    string Group, string Writer, KeyValuePair<ulong, double>[] Features, bool Fact, bool Narrated, bool Spoken)
{
    /// <summary>Whether it stands in a whole report, where facts are framed otherwise than in a paragraph written to be one.</summary>
    public bool InReport { get; init; }

    /// <summary>Its words, for whoever reads what went wrong.</summary>
    public string Text { get; init; } = "";
}
