using System.Runtime.ExceptionServices;

namespace Ganhuo.Cli.Archives;

/// <summary>Runs numbered pieces of work some at a time.</summary>
internal static class InParallel
{
    /// <summary>Does all of them; where one fails, its own exception comes out, as it would from a plain loop.</summary>
    public static void For(int count, int jobs, CancellationToken cancellation, Action<int> act)
    {
        try
        {
            Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = jobs, CancellationToken = cancellation }, act);
        }
        catch (AggregateException e)
        {
            ExceptionDispatchInfo.Throw(e.Flatten().InnerExceptions[0]);
        }
    }
}
