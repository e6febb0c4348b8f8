using System.Text;
using Ganhuo.Text;

namespace Ganhuo.Documents.Commenting;

/// <summary>
/// A .docx of a text, a paragraph a line, set as official papers are, and where each of its characters went.
/// </summary>
internal sealed class FreshDocument
{
    private const string LineEnds = "\n\r\u0085\u2028\u2029\v\f";

    private readonly int[] places;

    private FreshDocument(byte[] docx, int[] places)
    {
        Docx = docx;
        this.places = places;
    }

    public byte[] Docx { get; }

    public TextSpan Map(TextSpan span) => new(places[span.Start], places[span.End]);

    public static FreshDocument Of(ReportAnalysis analysis)
    {
        var (text, type) = (analysis.Source.Content, new LineType(analysis));
        var places = new int[text.Length + 1];
        var (body, written, at) = (new StringBuilder(), 0, 0);
        while (at < text.Length)
        {
            var found = text.AsSpan(at).IndexOfAny(LineEnds);
            var end = found < 0 ? text.Length : at + found;
            for (var i = at; i <= end; i++) places[i] = written + i - at;
            body.Append(type.Paragraph(new TextSpan(at, end)));
            written += end - at + 1;
            at = end + 1;

            // CR LF is one line end: both lie where the paragraph ends.
            if (found >= 0 && text[end] == '\r' && at < text.Length && text[at] == '\n') places[at++] = written - 1;
            if (at == text.Length) places[at] = written;
        }

        return new FreshDocument(WordMarkup.Package(body.ToString()), places);
    }
}
