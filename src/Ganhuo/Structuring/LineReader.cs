using Ganhuo.Text;

namespace Ganhuo.Structuring;

/// <summary>The non-blank lines of a normalised text, numbered as in the original.</summary>
internal static class LineReader
{
    public static List<TextLine> Read(NormalText text)
    {
        var content = text.Content.AsSpan();
        var lines = new List<TextLine>(content.Count('\n') + 1);
        var (start, number, blank, wrap) = (0, 1, false, 0);
        while (start <= content.Length)
        {
            var length = content[start..].IndexOf('\n');
            var end = length < 0 ? content.Length : start + length;
            var trimmed = content[start..end].TrimStart(' ');
            var indent = end - start - trimmed.Length;
            trimmed = trimmed.TrimEnd(' ');
            if (trimmed.Length > 0)
            {
                var from = start + indent;
                lines.Add(new TextLine(number, new TextSpan(from, from + trimmed.Length), indent, blank));
            }

            for (; wrap < text.Wraps.Length && text.Wraps[wrap] <= end; wrap++) number++;
            blank = trimmed.Length == 0;
            start = end + 1;
            number++;
        }

        return lines;
    }
}
