using Ganhuo.Text;

namespace Ganhuo.Documents.Commenting;

/// <summary>
/// How a line of a text is set: the title in the middle, headings in the type of their rank, all else indented.
/// </summary>
internal sealed class LineType(ReportAnalysis analysis)
{
    // A longer line that begins with an ordinal is a paragraph that runs on from its heading.
    private const int LongestHeading = 40;

    private const string Numerals = "一二三四五六七八九十", Ends = "。；：！？，";

    private bool isTitled = analysis.Title is null;

    /// <summary>The paragraph of a line, line end left out; lines are asked for in order.</summary>
    public string Paragraph(TextSpan line)
    {
        var text = analysis.Source.TextOf(line);
        var words = text.Trim();
        if (words.Length == 0) return WordMarkup.Paragraph(text);
        if (!isTitled && words == analysis.Title)
        {
            isTitled = true;
            return WordMarkup.Paragraph(text, WordMarkup.Centred, WordMarkup.TitleType);
        }

        // A text that is indented by its own blanks keeps them, and needs no more.
        return WordMarkup.Paragraph(text, IsIndented(text) ? "" : WordMarkup.Indented, TypeOf(words));
    }

    // One blank before the first word is a slip and no indent.
    private static bool IsIndented(string text) =>
        text[0] is '\u3000' or '\t' || (char.IsWhiteSpace(text[0]) && char.IsWhiteSpace(text[1]));

    private static string TypeOf(string words)
    {
        if (words.Length > LongestHeading || Ends.Contains(words[^1], StringComparison.Ordinal)) return "";
        var isBracketed = words[0] is '（' or '(';
        var start = isBracketed ? 1 : 0;
        var end = words.AsSpan(start).IndexOfAnyExcept(Numerals) + start;
        if (end <= start) return "";
        return isBracketed ? (words[end] is '）' or ')' ? WordMarkup.SubheadingType : "")
            : words[end] == '、' ? WordMarkup.HeadingType
            : "";
    }
}
