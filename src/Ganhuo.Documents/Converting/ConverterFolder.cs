namespace Ganhuo.Documents.Converting;

/// <summary>
/// The folder of one conversion, gone when it ends. A lock on a file in it says that its process lives: what a killed
/// process has left behind, the next conversion on this machine removes.
/// </summary>
internal sealed class ConverterFolder : IDisposable
{
    private const string Begin = "ganhuo-converter-", Lock = ".lock";

    private readonly FileStream held;

    /// <exception cref="MachineException">There is no temporary folder to make it in.</exception>
    public ConverterFolder()
    {
        try
        {
            Sweep();
            Path = Directory.CreateTempSubdirectory(Prefix).FullName;
            held = Hold(Path, FileMode.CreateNew);
        }
        catch (Exception e) when (MachineException.IsCause(e))
        {
            throw new MachineException(
                $"本机的临时文件夹不能用，无法转换（{e.Message}）",
                $"the temporary folder of this machine cannot be used, nothing can be converted ({e.Message})", e);
        }
    }

    /// <summary>What the folders of this process begin with.</summary>
    public static string Prefix { get; } =
        Begin + Environment.ProcessId.ToString(System.Globalization.CultureInfo.InvariantCulture) + "-";

    public string Path { get; }

    public void Dispose()
    {
        held.Dispose();
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (DirectoryNotFoundException)
        {
            // Another conversion found it without its lock.
            return;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A child of the converter may still be closing its files: once more, and then in earnest.
            Thread.Sleep(200);
            if (Directory.Exists(Path)) Directory.Delete(Path, recursive: true);
        }
    }

    private static void Sweep()
    {
        foreach (var folder in Directory.EnumerateDirectories(System.IO.Path.GetTempPath(), Begin + "*"))
            if (IsLeft(folder)) Remove(folder);
    }

    // Without its file a folder is just being made.
    private static bool IsLeft(string folder)
    {
        try
        {
            if (new DirectoryInfo(folder).LinkTarget is not null || !File.Exists(System.IO.Path.Combine(folder, Lock)))
                return false;
            using var free = Hold(folder, FileMode.Open);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Held, or another user's.
            return false;
        }
    }

    private static void Remove(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The next conversion tries again.
            return;
        }
    }

    private static FileStream Hold(string folder, FileMode mode) =>
        new(System.IO.Path.Combine(folder, Lock), mode, FileAccess.ReadWrite, FileShare.None, bufferSize: 1);
}
