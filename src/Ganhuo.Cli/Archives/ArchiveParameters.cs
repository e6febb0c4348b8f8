using Ganhuo.Reporting;

namespace Ganhuo.Cli.Archives;

/// <summary>What a run was asked to do; a run refuses to go on under other parameters than it was begun with.</summary>
/// <param name="Version">Of the layout of the run's files.</param>
/// <param name="Tool">Version of the tool.</param>
/// <param name="Knowledge">Hash of its knowledge.</param>
/// <param name="Profile">Hash of the profile that was given, <c>own</c> where the run makes its own, or null.</param>
/// <param name="Reuse">Whether reports are compared with one another.</param>
/// <param name="Fast">Whether the fast path scores them.</param>
/// <param name="Type">The report type that was forced, or null.</param>
/// <param name="PathPattern">Where unit and year stand in a path, or null.</param>
/// <param name="TextColumn">Column of the text in tables, or null for the usual names.</param>
/// <param name="UnitColumn">Column of the unit, or null.</param>
/// <param name="YearColumn">Column of the year, or null.</param>
internal sealed record ArchiveParameters(
    int Version, string Tool, string Knowledge, string? Profile, bool Reuse, bool Fast, string? Type, string? PathPattern,
    string? TextColumn, string? UnitColumn, string? YearColumn)
{
    /// <summary>SHA-256 of the model that was given, or null.</summary>
    public string? Model { get; init; }

    /// <summary>The layout this tool writes and reads.</summary>
    public const int Layout = 1;

    public static ArchiveParameters Of(string? profile, bool reuse, bool fast) =>
        new(Layout, ToolIdentity.Version, ToolIdentity.Knowledge, profile, reuse, fast, null, null, null, null, null);
}
