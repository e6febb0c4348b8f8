using Ganhuo.Cli.Inputs;
using Ganhuo.Documents;
using Ganhuo.Text;

namespace Ganhuo.Cli.Archives;

/// <summary>
/// Keeps the collections that reports were taken from last, so that taking one more does not go through all before it. Thread-safe.
/// </summary>
internal sealed class OpenCollections(SourceFiles files)
{
    private const int Most = 4;

    private readonly LinkedList<(string Path, Lazy<List<(DocumentEntry? Entry, Bilingual Refused)>> Entries)> latest = [];

    /// <summary>The entry at that place of a collection, or null where there is none any more.</summary>
    public DocumentEntry? Entry(string path, int place)
    {
        var entries = Of(path).Value;
        return place < entries.Count ? entries[place].Entry : null;
    }

    private Lazy<List<(DocumentEntry? Entry, Bilingual Refused)>> Of(string path)
    {
        lock (latest)
        {
            var node = latest.First;
            while (node is not null && node.Value.Path != path) node = node.Next;
            if (node is null) node = new((path, new(() => [.. files.Entries(new InputFile(path, path))])));
            else latest.Remove(node);
            latest.AddFirst(node);
            if (latest.Count > Most) latest.RemoveLast();
            return node.Value.Entries;
        }
    }
}
