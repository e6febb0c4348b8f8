using System.Collections;

namespace Ganhuo.Cli.Inputs;

/// <summary>
/// Files in the order they are to be read. Those of a folder are kept as their places in it and put together when their turn
/// comes: of an archive there are too many to hold all their paths. May be enumerated any number of times.
/// </summary>
internal sealed class InputFiles : IReadOnlyCollection<InputFile>
{
    private readonly List<(string Folder, List<string> Names)> groups = [];

    /// <inheritdoc/>
    public int Count { get; private set; }

    /// <summary>Adds one file, or standard input, under its own name.</summary>
    public void Add(string name)
    {
        groups.Add(("", [name]));
        Count++;
    }

    /// <summary>Adds files by their places in a folder, which ends with its mark or is empty.</summary>
    public void Add(string folder, List<string> names)
    {
        groups.Add((folder, names));
        Count += names.Count;
    }

    /// <inheritdoc/>
    public IEnumerator<InputFile> GetEnumerator()
    {
        foreach (var (folder, names) in groups)
            foreach (var name in names)
            {
                var path = folder.Length == 0 ? name : folder + name;
                yield return new InputFile(path, path == InputFile.StandardInput ? null : path);
            }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
