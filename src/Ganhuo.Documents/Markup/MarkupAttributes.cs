namespace Ganhuo.Documents.Markup;

/// <summary>The attributes of a start tag, one after another; what follows the element's name goes in.</summary>
internal ref struct MarkupAttributes(ReadOnlySpan<char> text)
{
    public const string Blanks = " \t\r\n";

    private readonly ReadOnlySpan<char> text = text;

    public ReadOnlySpan<char> Name { get; private set; }

    public ReadOnlySpan<char> Value { get; private set; }

    /// <summary>Where the last attribute, or in the end the tag, ends.</summary>
    public int Position { get; private set; }

    public bool IsEmptyElement { get; private set; }

    /// <exception cref="MarkupException">The tag is not well-formed.</exception>
    public bool Next()
    {
        var blanks = text[Position..].IndexOfAnyExcept(Blanks);
        if (blanks < 0) throw new MarkupException("a tag is not closed");
        Position += blanks;
        if (text[Position] == '>') return Close(1);
        if (text[Position..].StartsWith("/>")) return Close(2);
        if (blanks == 0) throw new MarkupException("attributes are not parted");
        Read();
        return true;
    }

    private bool Close(int length)
    {
        IsEmptyElement = length == 2;
        Position += length;
        return false;
    }

    private void Read()
    {
        var equals = text[Position..].IndexOfAny("=<>");
        if (equals <= 0 || text[Position + equals] != '=') throw new MarkupException("an attribute has no value");
        Name = text.Slice(Position, equals).Trim(Blanks);
        var quote = Position + equals + 1;
        quote += Math.Max(0, text[quote..].IndexOfAnyExcept(Blanks));
        if (quote >= text.Length || text[quote] is not ('"' or '\''))
            throw new MarkupException("an attribute has no quotes");
        var length = text[(quote + 1)..].IndexOf(text[quote]);
        if (length < 0) throw new MarkupException("an attribute is not closed");
        Value = text.Slice(quote + 1, length);
        if (Value.Contains('<')) throw new MarkupException("a tag inside an attribute");
        Position = quote + length + 2;
    }
}
