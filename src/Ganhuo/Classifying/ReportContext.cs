namespace Ganhuo.Classifying;

/// <summary>What the caller knows of a report; it wins over what the text says.</summary>
public sealed record ReportContext
{
    /// <summary>Nothing known.</summary>
    public static ReportContext Unknown { get; } = new();

    /// <summary>Id of the report type, or null to recognise it.</summary>
    public string? Type { get; init; }

    /// <summary>The reporting unit, or null to read it from the text.</summary>
    public string? Unit { get; init; }

    /// <summary>The year reported on, or null to read it from the text.</summary>
    public int? Year { get; init; }
}
