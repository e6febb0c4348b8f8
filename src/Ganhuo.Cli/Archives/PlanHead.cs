using System.Collections.Immutable;

namespace Ganhuo.Cli.Archives;

/// <summary>First line of a plan.</summary>
internal sealed record PlanHead(ArchiveParameters Parameters, ImmutableArray<string> Inputs, int Shards, int Reports);
