using Ganhuo.Reporting;

namespace Ganhuo.Cli.Archives;

/// <summary>What a run was asked to do; a run refuses to go on under other parameters than it was begun with.</summary>
/// <param name="Version">Of the layout of the run's files.</param>
/// <param name="Tool">Version and build of the tool.</param>
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
    public const int Layout = 3;

    private const string OwnProfile = "own";

    /// <summary>The encoding of plain text, or null where each file tells its own.</summary>
    public string? Encoding { get; init; }

    /// <summary>Whether tracked changes are read as before they were made.</summary>
    public bool AsOriginal { get; init; }

    /// <summary>Whether the run counts for itself what its units write.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool MakesProfile => Profile == OwnProfile;

    /// <param name="profile">Hash of a profile that was given; null for none, or its own.</param>
    /// <param name="ownProfile">Whether the run makes its own.</param>
    /// <param name="reuse">Whether reports are compared.</param>
    /// <param name="fast">Whether the fast path scores.</param>
    public static ArchiveParameters Of(string? profile, bool ownProfile, bool reuse, bool fast) =>
        new(Layout, ToolBuild.Name, ToolIdentity.Knowledge, profile ?? (ownProfile ? OwnProfile : null), reuse, fast, null, null, null, null, null);

    /// <summary>What the run was begun with and what is asked of it now, one after another where they differ; empty where they do not.</summary>
    public string DifferenceFrom(ArchiveParameters now)
    {
        (string Name, object? Begun, object? Now)[] all =
        [
            ("layout", Version, now.Version), ("version", Tool, now.Tool), ("knowledge", Knowledge, now.Knowledge),
            ("--profile", Profile, now.Profile), ("--model", Model, now.Model), ("reuse", Reuse, now.Reuse), ("--fast", Fast, now.Fast), ("--type", Type, now.Type),
            ("--path-pattern", PathPattern, now.PathPattern), ("--text-column", TextColumn, now.TextColumn),
            ("--unit-column", UnitColumn, now.UnitColumn), ("--year-column", YearColumn, now.YearColumn),
            ("--encoding", Encoding, now.Encoding), ("--as-original", AsOriginal, now.AsOriginal),
        ];
        return string.Join("；", all.Where(p => !Equals(p.Begun, p.Now)).Select(p => $"{p.Name} {p.Begun ?? "-"} → {p.Now ?? "-"}"));
    }
}
