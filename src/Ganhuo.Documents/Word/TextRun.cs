namespace Ganhuo.Documents.Word;

/// <summary>A run of equal formatting, by places in the markup.</summary>
internal sealed class TextRun
{
    /// <summary>Where its start tag begins and ends.</summary>
    public required (int Start, int End) Tag { get; init; }

    /// <summary>Its formatting, tags included; empty where it has none.</summary>
    public (int Start, int End) Properties { get; set; }

    /// <summary>Where its first element after the formatting begins.</summary>
    public int ContentStart { get; set; } = -1;

    /// <summary>Where its last element ends.</summary>
    public int ContentEnd { get; set; }

    /// <summary>Where its end tag ends.</summary>
    public int End { get; set; }

    /// <summary>Whether its text is hidden.</summary>
    public bool IsHidden { get; set; }

    /// <summary>Whether a comment may begin or end in it.</summary>
    public required bool TakesComments { get; init; }
}
