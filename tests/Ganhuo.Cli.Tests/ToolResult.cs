namespace Ganhuo.Cli.Tests;

/// <summary>What a run of the tool came to.</summary>
internal sealed record ToolResult(int Status, string Output, string Errors);
