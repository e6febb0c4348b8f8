using Ganhuo.Text;

namespace Ganhuo.Reporting.Screen;

/// <summary>A few words around a span, on one line, with the span marked.</summary>
internal sealed class Excerpt(Ink ink)
{
    // More context than fits is fetched, because what is fetched may hold characters that take no column.
    private const int Reach = 80;

    public string Around(SourceText source, TextSpan span, int columns)
    {
        var text = source.Content;
        var line = LineOf(text, span);
        var body = Printable.Of(text[span.Start..Math.Min(span.End, line.End)]);
        var marked = DisplayWidth.Cut(body, columns - 4);
        var left = columns - 4 - DisplayWidth.Of(marked);
        var before = Printable.Of(text[line.Start..span.Start]);
        var after = span.End >= line.End ? "" : Printable.Of(text[span.End..line.End]);
        before = DisplayWidth.CutStart(before, Math.Max(left / 2, left - DisplayWidth.Of(after)));
        after = DisplayWidth.Cut(after, left - DisplayWidth.Of(before));
        return (before + (marked.Length > 0 ? ink.Mark(marked) : "") + after).Trim();
    }

    // The line, or so much of it as can be shown: a file may be one line of a hundred million characters.
    private static TextSpan LineOf(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.Start);
        while (start > 0 && start > span.Start - Reach && !LineStarts.IsLineEnd(text[start - 1])) start--;
        while (end < text.Length && end < span.Start + (2 * Reach) && !LineStarts.IsLineEnd(text[end])) end++;
        return new TextSpan(start, end);
    }
}
