namespace Ganhuo.Classifying;

/// <summary>How a report stands to an official dimension of its scheme.</summary>
public enum DimensionStanding
{
    /// <summary>It is reported on.</summary>
    Present,

    /// <summary>It is reported on in too few words, and a finding says so.</summary>
    Thin,

    /// <summary>It is not reported on though it has to be, and a finding says so.</summary>
    Missing,

    /// <summary>
    /// It is not reported on, and no finding holds that against the report: it need not be, the report follows another list, the
    /// whole section it belongs to is missing, or somebody has dismissed the finding.
    /// </summary>
    NotFound,
}
