using Ganhuo.Text;

namespace Ganhuo.Cli.Inputs;

/// <summary>The lines of a text without what ends them (LF or CR LF), so that one line in is one line out.</summary>
internal static class TextLines
{
    public static IEnumerable<TextSpan> Of(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            yield return new TextSpan(start, end > start && end < text.Length && text[end - 1] == '\r' ? end - 1 : end);
            start = end + 1;
        }
    }
}
