namespace Ganhuo.Documents;

/// <summary>What the first bytes of a file say it is; names are not trusted.</summary>
internal enum FileSignature
{
    /// <summary>Anything that may be text.</summary>
    Unknown,

    /// <summary>A zip archive: .docx, or something else packed.</summary>
    Zip,

    /// <summary>The compound file of .doc and .wps, and of an encrypted .docx.</summary>
    Compound,

    /// <summary>PDF.</summary>
    Pdf,

    /// <summary>Rich Text Format.</summary>
    Rtf,

    /// <summary>Word 2003 XML, or a .docx laid out flat.</summary>
    WordXml,

    /// <summary>A picture, a program, or packed data that is no document.</summary>
    Binary,
}
