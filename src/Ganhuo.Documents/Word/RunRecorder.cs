using Ganhuo.Documents.Markup;

namespace Ganhuo.Documents.Word;

/// <summary>Keeps where runs and the elements of their text stand; keeps nothing where no map is wanted.</summary>
internal sealed class RunRecorder(MarkupScanner scanner, bool keeps)
{
    private readonly Stack<int> open = new();

    public List<TextRun> Runs { get; } = [];

    public List<TextLeaf> Leaves { get; } = [];

    public bool Keeps => keeps;

    public TextRun? Current => open.TryPeek(out var run) ? Runs[run] : null;

    public void Open(bool takesComments)
    {
        // Without a map only the run at hand is of use.
        if (!keeps && open.Count == 0) Runs.Clear();
        Runs.Add(new TextRun { Tag = (scanner.Start, scanner.End), TakesComments = takesComments });
        open.Push(Runs.Count - 1);
    }

    public void Close(int contentEnd)
    {
        if (!open.TryPop(out var run)) return;
        Runs[run].ContentEnd = contentEnd;
        Runs[run].End = scanner.End;
        if (Runs[run].ContentStart < 0) Runs[run].ContentStart = contentEnd;
    }

    /// <summary>Notes an element that gives text; its end is not known yet.</summary>
    public int Leaf(bool preserves)
    {
        if (!keeps || open.Count == 0) return -1;
        Leaves.Add(new TextLeaf(open.Peek(), scanner.Start, scanner.End, scanner.End, preserves));
        return Leaves.Count - 1;
    }

    public void EndLeaf(int leaf)
    {
        if (leaf >= 0) Leaves[leaf] = Leaves[leaf] with { End = scanner.End };
    }
}
