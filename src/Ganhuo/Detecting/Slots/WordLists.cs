using Ganhuo.Detecting.Placeholders;

namespace Ganhuo.Detecting.Slots;

/// <summary>Named lists of words from the knowledge of placeholders; immutable.</summary>
internal sealed class WordLists
{
    private readonly Dictionary<string, string[]> lists;

    private WordLists(Dictionary<string, string[]> lists) => this.lists = lists;

    /// <exception cref="KeyNotFoundException">The file has no such list.</exception>
    public string[] this[string name] => lists[name];

    public static WordLists Load(string resource) => new(KnowledgeTable.Read(resource, 2).ToDictionary(
        row => row.Fields[0],
        row => (string[])[.. row.Fields[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).OrderByDescending(w => w.Length)],
        StringComparer.Ordinal));
}
