using System.Text.Json.Serialization;
using Ganhuo.Reporting;

namespace Ganhuo.Cli.Archives;

/// <summary>What a run was asked to do; a run refuses to go on under other parameters than it was begun with.</summary>
internal sealed record ArchiveParameters
{
    /// <summary>The layout this tool writes and reads.</summary>
    public const int Layout = 6;

    /// <summary>What <see cref="Profile"/> is where the run makes its own.</summary>
    public const string OwnProfile = "own";

    /// <summary>Of the layout of the run's files.</summary>
    public int Version { get; init; } = Layout;

    /// <summary>Version and build of the tool.</summary>
    public string Tool { get; init; } = ToolBuild.Name;

    /// <summary>Hash of its knowledge.</summary>
    public string Knowledge { get; init; } = ToolIdentity.Knowledge;

    /// <summary>SHA-256 of the profile that was given, <see cref="OwnProfile"/>, or null.</summary>
    public string? Profile { get; init; }

    /// <summary>SHA-256 of the model that was given, or null.</summary>
    public string? Model { get; init; }

    /// <summary>Hash of the rules in force, or null where they are as shipped.</summary>
    public string? Rules { get; init; }

    /// <summary>Hash of the user's own report types, or null where there are none.</summary>
    public string? Types { get; init; }

    /// <summary>SHA-256 of the user's own formulas, or null where there are none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Lexicon { get; init; }

    /// <summary>Whether reports are compared with one another.</summary>
    public bool Reuse { get; init; }

    /// <summary>Whether the fast path scores them.</summary>
    public bool Fast { get; init; }

    /// <summary>The report type that was forced, or null.</summary>
    public string? Type { get; init; }

    /// <summary>Where unit and year stand in a path, or null.</summary>
    public string? PathPattern { get; init; }

    /// <summary>Column of the text in tables, or null for the usual names.</summary>
    public string? TextColumn { get; init; }

    /// <summary>Column of the unit, or null.</summary>
    public string? UnitColumn { get; init; }

    /// <summary>Column of the year, or null.</summary>
    public string? YearColumn { get; init; }

    /// <summary>The encoding of plain text, or null where each file tells its own.</summary>
    public string? Encoding { get; init; }

    /// <summary>Whether tracked changes are read as before they were made.</summary>
    public bool AsOriginal { get; init; }

    /// <summary>What every result names as its knowledge: that of the tool, and what of the user's own stands beside it.</summary>
    [JsonIgnore]
    public string KnowledgeInUse => ToolIdentity.KnowledgeWith(Types, Lexicon);

    /// <summary>Whether the run counts for itself what its units write.</summary>
    [JsonIgnore]
    public bool MakesProfile => Profile == OwnProfile;

    /// <summary>
    /// What the run was begun with and what is asked of it now, one after another where they differ; empty where they do not.
    /// </summary>
    public string DifferenceFrom(ArchiveParameters now)
    {
        (string Name, object? Begun, object? Now)[] all =
        [
            ("layout", Version, now.Version), ("version", Tool, now.Tool), ("knowledge", Knowledge, now.Knowledge),
            ("--profile", Profile, now.Profile), ("--model", Model, now.Model), ("ganhuo.json", Rules, now.Rules),
            ("--types", Types, now.Types), ("--lexicon", Lexicon, now.Lexicon),
            ("reuse", Reuse, now.Reuse), ("--fast", Fast, now.Fast), ("--type", Type, now.Type),
            ("--path-pattern", PathPattern, now.PathPattern), ("--text-column", TextColumn, now.TextColumn),
            ("--unit-column", UnitColumn, now.UnitColumn), ("--year-column", YearColumn, now.YearColumn),
            ("--encoding", Encoding, now.Encoding), ("--as-original", AsOriginal, now.AsOriginal),
        ];
        return string.Join("；", all.Where(p => !Equals(p.Begun, p.Now)).Select(p => $"{p.Name} {p.Begun ?? "-"} → {p.Now ?? "-"}"));
    }
}
