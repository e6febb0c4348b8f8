using System.Text;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Classifying.Types;

/// <summary>
/// What a report shows of its type before anybody reads it through: title, opening and headings. The body is left out:
/// what stands there is the unit's business, and told the reports of unseen writers apart less well.
/// </summary>
internal static class TypeText
{
    // Words on either side of it stand in no gram together.
    private const char Mark = '。';

    public static string Of(NormalText text, Outline outline, string? title)
    {
        var shown = new StringBuilder(title);
        foreach (var opening in ReportOpening.Of(outline)) shown.Append(Mark).Append(text.Slice(opening));
        foreach (var section in outline.Sections) shown.Append(Mark).Append(text.Slice(section.HeadingSpan));
        foreach (var paragraph in outline.Paragraphs)
            if (paragraph.Lead.Length > 0) shown.Append(Mark).Append(text.Slice(paragraph.Lead));
        return shown.ToString();
    }
}
