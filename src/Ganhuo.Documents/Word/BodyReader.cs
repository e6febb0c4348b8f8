using System.Text;
using System.Xml;
using Ganhuo.Text;

namespace Ganhuo.Documents.Word;

/// <summary>
/// Walks document.xml once. Deleted text, field codes and the fallback of alternate content are left out; a text box is
/// set after the paragraph it is anchored in; cells of a row are parted by tabs.
/// </summary>
internal sealed class BodyReader(XmlReader reader, NumberingCounter numbering)
{
    private readonly StringBuilder body = new();
    private readonly Stack<ParagraphText> open = new();
    private readonly Queue<string> boxes = new();
    private int cell;
    private int properties;
    private bool inText;

    public string Read()
    {
        while (reader.Read())
        {
            if (reader.Depth > Limits.MaxXmlDepth)
                throw new LimitException("文档结构嵌套过深", "the document is nested too deeply");
            if (reader.NodeType == XmlNodeType.Element) Start();
            else if (reader.NodeType == XmlNodeType.EndElement) End(reader.LocalName);
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
                AddText();
        }

        return body.ToString();
    }

    private void AddText()
    {
        if (inText && open.TryPeek(out var paragraph)) paragraph.Text.Append(reader.Value);
    }

    private void Start()
    {
        var name = reader.LocalName;
        var empty = reader.IsEmptyElement;
        switch (name)
        {
            case "del" or "moveFrom" or "Fallback" or "instrText" or "delText":
                Skip(empty);
                return;
            case "p" when IsWord():
                open.Push(new ParagraphText());
                break;
            case "t" when IsWord():
                inText = !empty;
                break;
            case "tab" when open.Count > 0 && !InProperties:
                open.Peek().Text.Append('\t');
                break;
            case "br" or "cr" when open.Count > 0:
                open.Peek().Text.Append('\n');
                break;
            case "noBreakHyphen" when open.Count > 0:
                open.Peek().Text.Append('-');
                break;
            case "pPr" or "rPr" or "sectPr":
                properties += empty ? 0 : 1;
                break;
            case "pStyle" when open.Count > 0:
                open.Peek().Style = reader.GetAttribute("val", reader.NamespaceURI);
                break;
            case "numId" when open.Count > 0:
                open.Peek().NumId = reader.GetAttribute("val", reader.NamespaceURI);
                break;
            case "ilvl" when open.Count > 0:
                open.Peek().Level = reader.GetAttribute("val", reader.NamespaceURI);
                break;
            case "tr":
                cell = 0;
                break;
            case "tc":
                if (cell++ > 0) ReplaceLineEndByTab();
                break;
        }

        if (empty) End(name);
    }

    private bool InProperties => properties > 0;

    private bool IsWord() => reader.Prefix is "w" or "" || reader.NamespaceURI.Contains("wordprocessingml", StringComparison.Ordinal);

    private void Skip(bool empty)
    {
        if (empty) return;
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
            if (reader.Depth > Limits.MaxXmlDepth)
                throw new LimitException("文档结构嵌套过深", "the document is nested too deeply");
    }

    private void End(string name)
    {
        if (name == "t") inText = false;
        else if (name is "pPr" or "rPr" or "sectPr") properties = Math.Max(0, properties - (reader.NodeType == XmlNodeType.EndElement ? 1 : 0));
        else if (name == "p" && open.TryPop(out var paragraph)) Close(paragraph);
    }

    private void Close(ParagraphText paragraph)
    {
        var text = paragraph.Text.Length == 0 ? "" : numbering.Next(paragraph) + paragraph.Text;
        if (open.Count > 0)
        {
            boxes.Enqueue(text);
            return;
        }

        body.Append(text).Append('\n');
        while (boxes.TryDequeue(out var box)) body.Append(box).Append('\n');
    }

    private void ReplaceLineEndByTab()
    {
        if (body.Length > 0 && body[^1] == '\n') body[^1] = '\t';
    }
}
