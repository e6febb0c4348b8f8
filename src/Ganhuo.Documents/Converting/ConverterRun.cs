using System.Diagnostics;
using Ganhuo.Text;

namespace Ganhuo.Documents.Converting;

/// <summary>
/// One run of a converter on one document: a process of its own, a folder of its own that goes when the run ends, and
/// caps on time, memory and output.
/// </summary>
internal sealed class ConverterRun : IDisposable
{
    // The shell sets the caps and becomes the program; file sizes count in blocks of 512 bytes.
    private static readonly string Capped =
        $"ulimit -c 0; ulimit -v {Limits.MaxConverterKibibytes}; ulimit -f {Limits.MaxConverterBytes / 512}; exec \"$0\" \"$@\"";

    // A document may name pictures on the network; there is nobody at this address to fetch them through.
    private const string Nowhere = "http://127.0.0.1:9";

    /// <summary>What the folders of this process's runs begin with: what a killed process left behind can be told by it.</summary>
    public static string FolderPrefix { get; } = $"ganhuo-converter-{Environment.ProcessId}-";

    public string Folder { get; } = Directory.CreateTempSubdirectory(FolderPrefix).FullName;

    public string this[string name] => Path.Combine(Folder, name);

    /// <summary>Runs the program; its standard output and exit status, or null where it had to be stopped.</summary>
    /// <exception cref="LimitException">It took too long or wrote too much.</exception>
    public (int Status, byte[] Output, string Errors) Run(string program, params IEnumerable<string> arguments)
    {
        using var process = Process.Start(Settings(program, arguments))!;
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        var output = Task.Run(() => Collect(process));
        if (!process.WaitForExit(TimeSpan.FromSeconds(Limits.MaxConverterSeconds)))
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            throw new LimitException("转换用时超过上限", "converting it took longer than the limit");
        }

        return (process.ExitCode, output.GetAwaiter().GetResult(), errors.GetAwaiter().GetResult());
    }

    public void Dispose()
    {
        try
        {
            Directory.Delete(Folder, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A child of the converter may still be closing its files: once more, and then in earnest.
            Thread.Sleep(200);
            if (Directory.Exists(Folder)) Directory.Delete(Folder, recursive: true);
        }
    }

    private ProcessStartInfo Settings(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(OperatingSystem.IsWindows() ? program : "/bin/sh")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            CreateNoWindow = true,
            WorkingDirectory = Folder,
        };
        if (!OperatingSystem.IsWindows())
            foreach (var argument in new[] { "-c", Capped, program }) start.ArgumentList.Add(argument);
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        foreach (var name in new[] { "HOME", "TMPDIR", "TEMP", "TMP", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR" })
            start.Environment[name] = Folder;
        foreach (var name in new[] { "http_proxy", "https_proxy", "ftp_proxy", "all_proxy" }) start.Environment[name] = Nowhere;
        start.Environment.Remove("DISPLAY");
        return start;
    }

    private static byte[] Collect(Process process)
    {
        using var output = new MemoryStream();
        var buffer = new byte[64 * 1024];
        var stream = process.StandardOutput.BaseStream;
        while (stream.Read(buffer) is var read && read > 0)
        {
            if (output.Length + read > Limits.MaxConverterBytes)
            {
                process.Kill(entireProcessTree: true);
                throw new LimitException("转换结果超过上限", "what it converts to is larger than the limit");
            }

            output.Write(buffer, 0, read);
        }

        return output.ToArray();
    }
}
