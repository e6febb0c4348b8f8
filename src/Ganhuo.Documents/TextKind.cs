namespace Ganhuo.Documents;

/// <summary>What a text without a signature may be.</summary>
internal enum TextKind
{
    /// <summary>Text as it stands.</summary>
    Plain,

    /// <summary>HTML.</summary>
    Web,

    /// <summary>Markdown.</summary>
    Markdown,
}
