namespace Ganhuo.Cli.Archives;

/// <summary>A line of a manifest: a report and what is known of it.</summary>
internal sealed record ManifestRow(string Path, string? Unit, string? Year);
