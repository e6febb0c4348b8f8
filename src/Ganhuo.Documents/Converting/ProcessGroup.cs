using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Ganhuo.Documents.Converting;

/// <summary>Ends a program with all that it has started, what it has left to run by itself included.</summary>
internal static class ProcessGroup
{
    private const int Kill = 9;

    /// <summary>
    /// Ends the group a program leads, and what is still below it; on Windows, and where there is no <c>setsid</c> to
    /// make it the leader of a group, only the latter.
    /// </summary>
    public static void End(Process leader)
    {
        // A group of that number is there only if the program leads it. Whether anything was left to end is of no
        // interest.
        if (!OperatingSystem.IsWindows() && leader.Id > 1) _ = Signal(-leader.Id, Kill);
        try
        {
            if (!leader.HasExited) leader.Kill(entireProcessTree: true);
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception or AggregateException)
        {
            // It ended meanwhile.
            return;
        }
    }

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Signal(int process, int signal);
}
