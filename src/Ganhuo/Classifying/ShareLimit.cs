using System.Collections.Immutable;

namespace Ganhuo.Classifying;

/// <summary>A limit on the share of one or more roles in the report, or against another role.</summary>
public sealed record ShareLimit
{
    /// <summary>Roles whose characters are added up.</summary>
    public ImmutableArray<SectionRole> Roles { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Roles they are compared with; empty means the whole report.</summary>
    public ImmutableArray<SectionRole> Of { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Lowest share allowed, or null.</summary>
    public double? Min { get; init; }

    /// <summary>Highest share allowed, or null.</summary>
    public double? Max { get; init; }

    /// <summary>Whose demand it is, as the reviewer reads it.</summary>
    public string Criterion { get; init => field = value ?? ""; } = "";

    /// <summary>Where the demand comes from.</summary>
    public string Source { get; init => field = value ?? ""; } = "";
}
