namespace Ganhuo.Detecting.Placeholders;

/// <summary>What a word beside an empty slot says of it.</summary>
internal enum WordClass
{
    /// <summary>No known word.</summary>
    None,

    /// <summary>A word that only begins like one of the others.</summary>
    Other,

    /// <summary>Percent sign or points.</summary>
    Percent,

    /// <summary>Money.</summary>
    Money,

    /// <summary>Length of time.</summary>
    Duration,

    /// <summary>Part of a date.</summary>
    Date,

    /// <summary>Measure word or unit.</summary>
    Count,

    /// <summary>Measure word behind a word that wants a figure, else the last word of an organisation's name.</summary>
    CountOrOrganisation,

    /// <summary>Measure word behind a word that wants a figure, else the last word of a place name.</summary>
    CountOrPlace,

    /// <summary>Measure word behind a word that wants a figure, else a rank: 级.</summary>
    CountOrTitle,

    /// <summary>Of a place name.</summary>
    Place,

    /// <summary>Of an organisation's name.</summary>
    Organisation,

    /// <summary>Post or form of address.</summary>
    Person,

    /// <summary>Document, campaign, project.</summary>
    Title,

    /// <summary>Number of a document.</summary>
    DocumentNumber,

    /// <summary>Telephone, mail.</summary>
    Contact,

    /// <summary>A stretch of text.</summary>
    Clause,
}
