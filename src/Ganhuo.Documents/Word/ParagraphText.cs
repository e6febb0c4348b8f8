using System.Text;

namespace Ganhuo.Documents.Word;

/// <summary>What was read of a paragraph so far.</summary>
internal sealed class ParagraphText
{
    public StringBuilder Text { get; } = new();

    public string? Style { get; set; }

    public string? NumId { get; set; }

    public string? Level { get; set; }
}
