using Ganhuo.Text;

namespace Ganhuo.Documents.Markup;

/// <summary>
/// Reads XML forward and tells where in the text every token stands, which XmlReader does not: comments are put into a
/// document by adding to its text, not by writing it anew. Nesting is capped, a DTD is refused, only the five entities
/// of XML and character references are known, nothing is fetched. Takes linear time.
/// </summary>
internal sealed class MarkupScanner(string text)
{
    private readonly Stack<(int Start, int Length)> open = new();
    private int at;
    private bool leaveEmpty;
    private (int Start, int Length) qualified;
    private int colon;
    private bool hasRoot;

    public MarkupNamespaces Namespaces { get; } = new();

    public MarkupToken Token { get; private set; }

    /// <summary>Where the token begins and ends.</summary>
    public int Start { get; private set; }

    public int End => at;

    /// <summary>Elements around the token, itself included where it is a tag.</summary>
    public int Depth => open.Count + (Token == MarkupToken.End || leaveEmpty ? 1 : 0);

    public bool IsEmpty => leaveEmpty;

    public MarkupNamespace Space { get; private set; }

    public ReadOnlySpan<char> Prefix =>
        colon > qualified.Start ? text.AsSpan(qualified.Start, colon - qualified.Start) : [];

    public ReadOnlySpan<char> LocalName => colon > qualified.Start
        ? text.AsSpan(colon + 1, qualified.Start + qualified.Length - colon - 1)
        : text.AsSpan(qualified.Start, qualified.Length);

    /// <summary>The characters of the token as they stand in the file.</summary>
    public ReadOnlySpan<char> Raw => text.AsSpan(Start, at - Start);

    /// <exception cref="MarkupException">The text is not well-formed.</exception>
    /// <exception cref="LimitException">It has a DTD or is nested too deeply.</exception>
    public bool Read()
    {
        if (leaveEmpty) Leave();
        else if (Token == MarkupToken.End) Namespaces.Leave(open.Count + 1);
        while (at < text.Length)
        {
            Start = at;
            if (text[at] == '<' ? Tag() : Characters()) return true;
        }

        if (open.Count > 0 || !hasRoot) throw new MarkupException("the document ends inside an element");
        Token = MarkupToken.None;
        return false;
    }

    /// <summary>Goes to the end of the element whose start the scanner stands on.</summary>
    public void Skip()
    {
        if (leaveEmpty) return;
        for (var depth = open.Count; open.Count >= depth;)
            if (!Read()) return;
    }

    /// <summary>
    /// The value of an attribute, whatever its prefix, entities not replaced; empty where there is none.
    /// </summary>
    public ReadOnlySpan<char> Attribute(ReadOnlySpan<char> localName)
    {
        var attributes = new MarkupAttributes(
            text.AsSpan(qualified.Start + qualified.Length, at - qualified.Start - qualified.Length));
        while (attributes.Next())
        {
            var name = attributes.Name;
            var cut = name.IndexOf(':');
            if (name[(cut + 1)..].SequenceEqual(localName)) return attributes.Value;
        }

        return [];
    }

    private void Leave()
    {
        leaveEmpty = false;
        Namespaces.Leave(open.Count + 1);
    }

    private bool Characters()
    {
        var length = text.AsSpan(at).IndexOf('<');
        at = length < 0 ? text.Length : at + length;
        Token = MarkupToken.Text;
        if (open.Count > 0) return true;
        if (!Raw.IsWhiteSpace()) throw new MarkupException("text outside the root element");
        return false;
    }

    private bool Tag()
    {
        var rest = text.AsSpan(at);
        if (rest.StartsWith("</")) return EndTag();
        if (rest.StartsWith("<!--")) return SkipPast("-->", 4);
        if (rest.StartsWith("<?")) return SkipPast("?>", 2);
        if (rest.StartsWith("<![CDATA[")) return Literal();
        if (rest.StartsWith("<!"))
            throw new LimitException("文件含有 DTD，已拒绝读取", "the file holds a DTD, which is refused");
        return StartTag();
    }

    private bool SkipPast(string mark, int length)
    {
        var found = text.AsSpan(at + length).IndexOf(mark);
        if (found < 0) throw new MarkupException("a comment or instruction is not closed");
        at += length + found + mark.Length;
        return false;
    }

    private bool Literal()
    {
        if (open.Count == 0) throw new MarkupException("text outside the root element");
        SkipPast("]]>", "<![CDATA[".Length);
        Token = MarkupToken.Literal;
        return true;
    }

    private bool EndTag()
    {
        var close = text.AsSpan(at).IndexOf('>');
        if (close < 0) throw new MarkupException("a tag is not closed");
        var name = text.AsSpan(at + 2, close - 2).TrimEnd(MarkupAttributes.Blanks);
        if (!open.TryPop(out var started) || !name.SequenceEqual(text.AsSpan(started.Start, started.Length)))
            throw new MarkupException("an end tag does not match");
        Named(started.Start, started.Length);
        at += close + 1;
        Token = MarkupToken.End;
        return true;
    }

    private bool StartTag()
    {
        if (hasRoot && open.Count == 0) throw new MarkupException("a second root element");
        var name = text.AsSpan(at + 1).IndexOfAny(" \t\r\n/>");
        if (name <= 0) throw new MarkupException("a tag has no name");
        var begin = at + 1;
        var attributes = new MarkupAttributes(text.AsSpan(begin + name));
        while (attributes.Next())
            if (attributes.Name.StartsWith("xmlns")) Declare(attributes.Name, attributes.Value);
        at = begin + name + attributes.Position;
        leaveEmpty = attributes.IsEmptyElement;
        hasRoot = true;
        Named(begin, name);
        if (!leaveEmpty) open.Push(qualified);
        if (open.Count > Limits.MaxXmlDepth) throw new LimitException("文档结构嵌套过深", "the document is nested too deeply");
        Token = MarkupToken.Start;
        return true;
    }

    private void Declare(ReadOnlySpan<char> name, ReadOnlySpan<char> uri)
    {
        if (name.Length == 5) Namespaces.Declare("", uri.ToString(), open.Count + 1);
        else if (name[5] == ':') Namespaces.Declare(name[6..], uri.ToString(), open.Count + 1);
    }

    private void Named(int start, int length)
    {
        qualified = (start, length);
        var found = text.AsSpan(start, length).IndexOf(':');
        colon = found < 0 ? -1 : start + found;
        Space = Namespaces.Find(Prefix);
    }
}
