namespace Ganhuo.Documents.Markup;

/// <summary>What a scanner stands on.</summary>
internal enum MarkupToken
{
    /// <summary>Before the first or after the last token.</summary>
    None,

    /// <summary>A start tag, or an empty element.</summary>
    Start,

    /// <summary>An end tag.</summary>
    End,

    /// <summary>Character data between tags, entities not replaced.</summary>
    Text,

    /// <summary>A CDATA section, taken as it is.</summary>
    Literal,
}
