using System.Diagnostics;
using System.Text;
using Ganhuo.Text;

namespace Ganhuo.Documents.Converting;

/// <summary>
/// One run of a converter on one document: a process of its own, a folder of its own that goes when the run ends, and
/// caps on time, memory and output. What the program has started ends with it.
/// </summary>
internal sealed class ConverterRun : IDisposable
{
    // The shell sets the caps and becomes the program, at the head of a group of processes where that can be had; file
    // sizes count in blocks of 512 bytes.
    private static readonly string Capped =
        $"ulimit -c 0; ulimit -v {Limits.MaxConverterKibibytes}; ulimit -f {Limits.MaxConverterBytes / 512}; "
        + "if command -v setsid >/dev/null; then exec setsid \"$0\" \"$@\"; fi; exec \"$0\" \"$@\"";

    // A document may name pictures on the network; there is nobody at this address to fetch them through.
    private const string Nowhere = "http://127.0.0.1:9";

    // What a program has written before it ended is read at once; only what it has left running keeps its output open.
    private static readonly TimeSpan Draining = TimeSpan.FromSeconds(2);

    private readonly ConverterFolder folder = new();

    /// <summary>What the folders of this process's runs begin with.</summary>
    public static string FolderPrefix => ConverterFolder.Prefix;

    public string Folder => folder.Path;

    public string this[string name] => Path.Combine(Folder, name);

    /// <summary>Puts a file into the folder.</summary>
    /// <exception cref="MachineException">It cannot be written.</exception>
    public void Put(string name, byte[] bytes)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(this[name])!);
            File.WriteAllBytes(this[name], bytes);
        }
        catch (Exception e) when (MachineException.IsCause(e))
        {
            throw new MachineException(
                $"写不进本机的临时文件夹，无法转换（{e.Message}）",
                $"the temporary folder of this machine cannot be written, nothing can be converted ({e.Message})", e);
        }
    }

    /// <summary>Runs the program; its exit status and what it said.</summary>
    /// <exception cref="LimitException">It took too long or wrote too much.</exception>
    /// <exception cref="MachineException">It cannot be started.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled, and the program ended.</exception>
    public (int Status, byte[] Output, string Errors) Run(
        string program, CancellationToken cancellation, params IEnumerable<string> arguments)
    {
        cancellation.ThrowIfCancellationRequested();
        using var process = Start(program, arguments);
        try
        {
            process.StandardInput.Close();
            var output = Task.Run(() => Collect(process.StandardOutput.BaseStream, process), CancellationToken.None);
            var errors = Task.Run(() => Collect(process.StandardError.BaseStream, process), CancellationToken.None);
            if (!process.WaitForExitAsync(CancellationToken.None).Wait(Limits.MaxConverterSeconds * 1000, cancellation))
                throw new LimitException("转换用时超过上限", "converting it took longer than the limit");
            if (!Task.WaitAll([output, errors], Draining)) ProcessGroup.End(process);
            if (!Task.WaitAll([output, errors], Draining))
                throw new LimitException("转换程序留下的进程没有结束", "what the converter has started does not end");
            return (process.ExitCode, Whole(output), Encoding.UTF8.GetString(Whole(errors)));
        }
        finally
        {
            ProcessGroup.End(process);
        }
    }

    public void Dispose() => folder.Dispose();

    private Process Start(string program, IEnumerable<string> arguments)
    {
        try
        {
            return Process.Start(Settings(program, arguments))!;
        }
        catch (Exception e) when (MachineException.IsCause(e))
        {
            throw new MachineException(
                $"启动不了转换程序 {Path.GetFileName(program)}（{e.Message}）",
                $"the converter {Path.GetFileName(program)} cannot be started ({e.Message})", e);
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
        foreach (var name in new[] { "HOME", "TMPDIR", "TEMP", "TMP", "XDG_CONFIG_HOME", "XDG_CACHE_HOME",
            "XDG_RUNTIME_DIR" })
            start.Environment[name] = Folder;
        foreach (var name in new[] { "http_proxy", "https_proxy", "ftp_proxy", "all_proxy" })
            start.Environment[name] = Nowhere;
        start.Environment.Remove("DISPLAY");
        return start;
    }

    // Null for too much, which ends the program.
    private static byte[]? Collect(Stream stream, Process process)
    {
        using var output = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (stream.Read(buffer) is var read && read > 0)
        {
            if (output.Length + read > Limits.MaxConverterBytes)
            {
                ProcessGroup.End(process);
                return null;
            }

            output.Write(buffer, 0, read);
        }

        return output.ToArray();
    }

    private static byte[] Whole(Task<byte[]?> output) => output.GetAwaiter().GetResult()
        ?? throw new LimitException("转换结果超过上限", "what it converts to is larger than the limit");
}
