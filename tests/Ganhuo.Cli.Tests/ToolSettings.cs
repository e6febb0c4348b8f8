namespace Ganhuo.Cli.Tests;

/// <summary>What surrounds a run of the tool.</summary>
internal sealed record ToolSettings
{
    public byte[] Input { get; init; } = [];

    public string? WorkingDirectory { get; init; }

    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();
}
