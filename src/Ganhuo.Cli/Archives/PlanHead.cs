namespace Ganhuo.Cli.Archives;

/// <summary>First line of a plan.</summary>
internal sealed record PlanHead(ArchiveParameters Parameters, int Shards, int Reports);
