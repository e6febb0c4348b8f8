namespace Ganhuo.Documents;

/// <summary>How documents are read.</summary>
public sealed record DocumentOptions
{
    /// <summary>Found out, accepted and looked for, each where it applies.</summary>
    public static DocumentOptions Default { get; } = new();

    /// <summary>Encoding of plain text, or null to find it out; other kinds pay it no heed.</summary>
    public string? Encoding { get; init; }

    /// <summary>Whether tracked changes of .docx are read as before they were made; else as accepted.</summary>
    public bool AsOriginal { get; init; }

    /// <summary>
    /// The program (<c>soffice</c> or <c>pdftotext</c>), or the folder of programs, that reads what Ganhuo cannot; null
    /// to look on PATH.
    /// </summary>
    public string? Converter { get; init; }

    /// <summary>The column or field that holds the reports of a table; null for the usual names.</summary>
    public string? TextColumn { get; init; }

    /// <summary>The column or field that holds the reporting unit, or null.</summary>
    public string? UnitColumn { get; init; }

    /// <summary>The column or field that holds the year, or null.</summary>
    public string? YearColumn { get; init; }
}
