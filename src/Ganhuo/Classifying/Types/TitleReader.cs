using System.Text;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Classifying.Types;

/// <summary>Puts the title's lines on one line.</summary>
internal static class TitleReader
{
    public static string? Read(NormalText text, Outline outline)
    {
        var title = new StringBuilder();
        foreach (var index in outline.TitleParagraphs)
        {
            // Between Chinese words a line break stands for nothing; between Latin words it stands for a space.
            var line = text.Slice(outline.Paragraphs[index].Span);
            if (title.Length > 0 && char.IsAsciiLetterOrDigit(title[^1]) && char.IsAsciiLetterOrDigit(line[0])) title.Append(' ');
            foreach (var c in line) title.Append(LineStarts.IsLineEnd(c) ? ' ' : c);
        }

        return title.Length == 0 ? null : title.ToString();
    }
}
