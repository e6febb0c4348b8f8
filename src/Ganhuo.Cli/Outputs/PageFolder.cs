namespace Ganhuo.Cli.Outputs;

/// <summary>
/// A folder that takes a file a report. One that cannot be written is named and counted, and the others still come.
/// </summary>
internal sealed class PageFolder
{
    private readonly string folder;
    private readonly GivenFiles given;

    /// <exception cref="UsageException">There is no such folder and none can be made.</exception>
    public PageFolder(string folder, GivenFiles given)
    {
        (this.folder, this.given) = (folder, given);
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException($"{folder}: 无法写入 cannot be written ({e.Message})");
        }
    }

    /// <summary>How many files could not be written.</summary>
    public int Failed { get; private set; }

    /// <summary>Writes a file whole or not at all; whether it is there.</summary>
    public bool Write(string name, Action<Stream> fill)
    {
        try
        {
            using var target = OutputTarget.ToFile(folder + Path.DirectorySeparatorChar, name, given);
            fill(target.Stream);
            target.Commit();
            return true;
        }
        catch (UsageException e)
        {
            Terminal.Say(e.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Terminal.Say($"{Path.Combine(folder, name)}: 无法写入 cannot be written ({e.Message})");
        }

        Failed++;
        return false;
    }
}
