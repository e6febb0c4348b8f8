using System.Text;

namespace Ganhuo.Documents.Commenting;

/// <summary>Changes to a text, gathered in any order; what lies between them stays as it is.</summary>
internal sealed class MarkupEdits
{
    private readonly SortedDictionary<int, (int Removed, string Inserted)> edits = [];

    /// <summary>At one place there is one change; removed stretches do not reach into the next one.</summary>
    public void Set(int at, int removed, string inserted) => edits[at] = (removed, inserted);

    public string Apply(string text)
    {
        var changed = new StringBuilder(text.Length + (edits.Count * 128));
        var done = 0;
        foreach (var (at, (removed, inserted)) in edits)
        {
            changed.Append(text, done, at - done).Append(inserted);
            done = at + removed;
        }

        return changed.Append(text, done, text.Length - done).ToString();
    }
}
