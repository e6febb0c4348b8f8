using System.Text;

namespace Ganhuo.Documents.Word;

/// <summary>What was read of a paragraph so far.</summary>
internal sealed class ParagraphText
{
    public StringBuilder Text { get; } = new();

    /// <summary>Where each part of the text comes from; offsets count from the paragraph's start.</summary>
    public List<TextPiece> Pieces { get; } = [];

    public string? Style { get; set; }

    public string? NumId { get; set; }

    public string? Level { get; set; }

    /// <summary>The outline level it is given itself, as written.</summary>
    public string? Outline { get; set; }

    /// <summary>Where in the markup the paragraph's content begins, after its properties.</summary>
    public int ContentStart { get; set; }

    /// <summary>Whether its mark is removed by a tracked change, so that it runs on into the next paragraph.</summary>
    public bool RunsOn { get; set; }

    /// <summary>Whether a comment may be put into it.</summary>
    public bool TakesComments { get; init; }
}
