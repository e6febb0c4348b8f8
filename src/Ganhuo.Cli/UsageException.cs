namespace Ganhuo.Cli;

/// <summary>
/// The user asked for something that cannot be done; the message says what and why, and the status is 2.
/// </summary>
internal sealed class UsageException : Exception
{
    public UsageException(string message)
        : base(message) { }
}
