namespace Ganhuo.Training.Archives;

/// <summary>What is planted in a report.</summary>
internal enum PlantKind
{
    /// <summary>Nothing: the report may serve as a source.</summary>
    None,

    /// <summary>A passage of an earlier report of the same unit.</summary>
    Own,

    /// <summary>A passage of an earlier report of another unit.</summary>
    Peer,

    /// <summary>The unit's own report of the year before, with years, figures and congresses changed.</summary>
    Twin,

    /// <summary>A passage of another unit's report with words substituted.</summary>
    Spun,

    /// <summary>Bytes that are no text.</summary>
    Broken,
}
