using Ganhuo.Classifying;
using Ganhuo.Detecting;

namespace Ganhuo.Cli;

/// <summary>What ended a run, in one line for the person at the terminal; never a stack trace.</summary>
internal static class Failure
{
    private const int Longest = 400;

    public static string Line(Exception e) => e switch
    {
        UsageException or InvalidConfigurationException or InvalidReportTypeException => e.Message,

        // PLINQ wraps what its threads meet.
        AggregateException { InnerExceptions: [var only] } => Line(only),
        AggregateException { InnerExceptions: [var first, ..] } => Line(first),

        // A closed pipe (| head), a full disk, a file that went away: the message says which.
        IOException or UnauthorizedAccessException => $"读写中断 reading or writing broke off ({Terminal.Cut(e.Message, Longest)})",
        _ => $"内部错误，请报告 an internal error, please report it ({e.GetType().Name}: {Terminal.Cut(e.Message, Longest)})",
    };
}
