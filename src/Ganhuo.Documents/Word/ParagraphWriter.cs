using System.Text;
using Ganhuo.Documents.Markup;

namespace Ganhuo.Documents.Word;

/// <summary>Puts characters of the markup into a paragraph, with where they came from.</summary>
internal sealed class ParagraphWriter(string xml, bool keepsMap)
{
    private const string Blanks = " \t\r\n";

    /// <summary>A stretch of character data; blanks at its ends count only where they are preserved.</summary>
    public void AddText(ParagraphText paragraph, int start, int end, int leaf, bool preserves)
    {
        var raw = xml.AsSpan(start, end - start);
        if (!preserves)
        {
            start += raw.Length - raw.TrimStart(Blanks).Length;
            raw = raw.Trim(Blanks);
        }

        while (!raw.IsEmpty)
        {
            var plain = raw.IndexOfAny("&\r\n");
            if (plain < 0) plain = raw.Length;
            AddDirect(paragraph, start, plain, leaf);
            var taken = plain < raw.Length ? plain + AddReference(paragraph, raw[plain..], start + plain, leaf) : plain;
            start += taken;
            raw = raw[taken..];
        }
    }

    /// <summary>Characters an element stands for.</summary>
    public void AddElement(ParagraphText paragraph, string text, int start, int leaf) =>
        AddWhole(paragraph, text, start, leaf);

    /// <summary>A CDATA section: there is no cutting it.</summary>
    public void AddLiteral(ParagraphText paragraph, int start, int end, int leaf) =>
        AddWhole(paragraph,
            xml[(start + "<![CDATA[".Length)..(end - "]]>".Length)].Replace('\r', ' ').Replace('\n', ' '), start, leaf);

    private void AddDirect(ParagraphText paragraph, int start, int length, int leaf)
    {
        if (length == 0) return;
        if (keepsMap) paragraph.Pieces.Add(new TextPiece(paragraph.Text.Length, length, PieceKind.Direct, start, leaf));
        paragraph.Text.Append(xml, start, length);
    }

    // A line end inside text is a blank to Word.
    private int AddReference(ParagraphText paragraph, ReadOnlySpan<char> raw, int start, int leaf)
    {
        if (raw[0] != '&')
        {
            AddWhole(paragraph, " ", start, leaf);
            return raw.StartsWith("\r\n") ? 2 : 1;
        }

        var (scalar, length) = MarkupReference.Read(raw);
        AddWhole(paragraph, new Rune(scalar).ToString(), start, leaf);
        return length;
    }

    private void AddWhole(ParagraphText paragraph, string text, int start, int leaf)
    {
        if (keepsMap)
            paragraph.Pieces.Add(new TextPiece(paragraph.Text.Length, text.Length, PieceKind.Whole, start, leaf));
        paragraph.Text.Append(text);
    }
}
