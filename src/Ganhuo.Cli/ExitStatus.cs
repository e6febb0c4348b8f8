namespace Ganhuo.Cli;

/// <summary>What the tool says to the shell.</summary>
internal static class ExitStatus
{
    /// <summary>Done, and nothing at or above <c>--fail-on</c>.</summary>
    public const int Done = 0;

    /// <summary>Findings at or above <c>--fail-on</c>.</summary>
    public const int Findings = 1;

    /// <summary>Wrong usage, or some input could not be read.</summary>
    public const int Trouble = 2;

    /// <summary>Cancelled.</summary>
    public const int Cancelled = 130;
}
