using System.Collections.Immutable;

namespace Ganhuo.Cli.Archives;

/// <summary>First line of a plan.</summary>
internal sealed record PlanHead(
    ArchiveParameters Parameters, ImmutableArray<string> Inputs, string? Manifest, ImmutableArray<string> Missing, int Shards, int Reports);
