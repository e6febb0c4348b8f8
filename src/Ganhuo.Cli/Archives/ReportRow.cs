using Ganhuo.Reporting.Html.Archives;

namespace Ganhuo.Cli.Archives;

/// <summary>What a run keeps of a report: the figures of its row, and how long its lines in the other results are.</summary>
internal sealed record ReportRow
{
    public required string Source { get; init; }
    public string? Reason { get; init; }
    public string? Title { get; init; }
    public string? Unit { get; init; }
    public int? Year { get; init; }
    public string Type { get; init; } = "";
    public double Confidence { get; init; }
    public int Characters { get; init; }
    public double Score { get; init; }
    public double[] Composition { get; init; } = [];
    public int[] Clauses { get; init; } = [];
    public int Unfilled { get; init; }
    public int Masked { get; init; }
    public int Evidence { get; init; }
    public int Errors { get; init; }
    public int Warnings { get; init; }
    public int Notes { get; init; }
    public int DimensionsPresent { get; init; }
    public int DimensionsMissing { get; init; }
    public int ReusedOwn { get; init; }
    public int ReusedPeer { get; init; }

    /// <summary>Reports that have at least half of this one too.</summary>
    public string[] Templates { get; init; } = [];
    public string[] Rules { get; init; } = [];
    public ReuseSource[] CopiedFrom { get; init; } = [];

    /// <summary>The unit's report before, of the same type, or null.</summary>
    public string? Before { get; init; }

    /// <summary>
    /// What became of it since, by the measures of <see cref="Comparing.SimilarityMeasures.Names"/>; null where a text is too long.
    /// </summary>
    public double?[] Change { get; init; } = [];
    public int ReportBytes { get; init; }
    public int FindingBytes { get; init; }

    public bool IsRead => Reason is null;

    /// <summary>The same, with names that many rows have kept once.</summary>
    public ReportRow With(StringPool same) => this with
    {
        Unit = Unit is null ? null : same.Of(Unit),
        Type = same.Of(Type),
        Rules = [.. Rules.Select(same.Of)],
    };
}
