using System.Diagnostics;
using System.Text;

namespace Ganhuo.Cli.Tests;

/// <summary>The built tool, run as its user runs it: a process of its own, bytes in, bytes out.</summary>
internal static class ToolProcess
{
    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);

    public static ToolResult Run(params string[] arguments) => Run(new ToolSettings(), arguments);

    public static ToolResult Run(ToolSettings settings, params string[] arguments)
    {
        using var process = Start(settings, arguments);
        var errors = process.StandardError.ReadToEndAsync();
        var input = Task.Run(() => Feed(process, settings.Input));
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        input.Wait();
        return new ToolResult(process.ExitCode, Utf8.GetString(output.ToArray()), errors.Result);
    }

    // A command that does not read its input may have ended before it is all written.
    private static void Feed(Process process, byte[] bytes)
    {
        try
        {
            process.StandardInput.BaseStream.Write(bytes);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            return;
        }
    }

    public static Process Start(ToolSettings settings, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
            WorkingDirectory = settings.WorkingDirectory ?? Environment.CurrentDirectory,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Ganhuo.Cli.dll"));
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        foreach (var (name, value) in settings.Environment) start.Environment[name] = value;
        return Process.Start(start)!;
    }
}
