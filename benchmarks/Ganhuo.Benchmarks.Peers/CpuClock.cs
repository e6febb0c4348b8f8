using System.Runtime.InteropServices;

namespace Ganhuo.Benchmarks.Peers;

/// <summary>
/// Processor time, user and system, of this process and of the children it has waited for. Not wall-clock time, because
/// a machine that others use too would otherwise decide the result.
/// </summary>
internal static unsafe partial class CpuClock
{
    private const int Self = 0, Children = -1, LongsInUsage = 18;

    /// <summary>The seconds <paramref name="action"/> takes, single-threaded, in this process or in children.</summary>
    internal static double Time(Action action)
    {
        double start = Seconds(Self) + Seconds(Children);
        action();
        return Seconds(Self) + Seconds(Children) - start;
    }

    // struct rusage begins with two timevals: user and system time, each seconds and microseconds.
    private static double Seconds(int who)
    {
        long* usage = stackalloc long[LongsInUsage];
        if (getrusage(who, usage) != 0) throw new InvalidOperationException("getrusage failed");
        return usage[0] + usage[2] + ((usage[1] + usage[3]) / 1e6);
    }

    [LibraryImport("libc")]
    private static partial int getrusage(int who, long* usage);
}
