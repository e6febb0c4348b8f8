namespace Ganhuo.Classifying;

/// <summary>How long a report of a type may be.</summary>
public sealed record LengthLimit
{
    /// <summary>Most content characters.</summary>
    public required int Max { get; init; }

    /// <summary>Whose demand it is, as the reviewer reads it.</summary>
    public string Criterion { get; init => field = value ?? ""; } = "";

    /// <summary>Where the demand comes from.</summary>
    public string Source { get; init => field = value ?? ""; } = "";
}
