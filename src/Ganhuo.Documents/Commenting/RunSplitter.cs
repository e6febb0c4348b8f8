using Ganhuo.Documents.Word;

namespace Ganhuo.Documents.Commenting;

/// <summary>
/// Writes what has to stand at a cut: a run, and its text, are closed before it and opened again after it, formatting
/// and all.
/// </summary>
internal sealed class RunSplitter(string markup, WordText text)
{
    private const string Preserve = " xml:space=\"preserve\"";
    private const string Blanks = " \t\r\n";

    /// <summary>
    /// Whether a text element can be cut: one that says itself how blanks count, and not by preserving them, cannot.
    /// </summary>
    public bool CanCut(Cut cut) =>
        cut.Leaf < 0 || text.Leaves[cut.Leaf].Preserves
            || !Tag(text.Leaves[cut.Leaf]).Contains("xml:space", StringComparison.Ordinal);

    public string Around(Cut cut, string markers)
    {
        if (cut.Run < 0) return markers;
        var run = text.Runs[cut.Run];
        var tag = markup[run.Tag.Start..run.Tag.End];
        var (close, open) = ($"</{Name(tag)}>", tag + markup[run.Properties.Start..run.Properties.End]);
        if (cut.Leaf < 0) return close + markers + open;
        var leaf = text.Leaves[cut.Leaf];
        return $"</{Name(Tag(leaf))}>{close}{markers}{open}{Preserving(leaf)}";
    }

    /// <summary>
    /// Makes the element that is cut keep blanks at its new ends. Word does not show those at its old ends, so they go.
    /// </summary>
    public void KeepBlanks(int index, MarkupEdits edits)
    {
        var leaf = text.Leaves[index];
        if (leaf.Preserves) return;
        var close = markup.LastIndexOf('<', leaf.End - 1);
        var content = markup.AsSpan(leaf.TagEnd, close - leaf.TagEnd);
        var trimmed = content.Trim(Blanks);
        var leading = content.Length - content.TrimStart(Blanks).Length;

        // Before the bracket that ends the tag, because at its beginning the run itself may be cut.
        edits.Set(leaf.TagEnd - 1, 1 + leading, Preserve + ">");
        var tail = leaf.TagEnd + leading + trimmed.Length;
        if (tail < close) edits.Set(tail, close - tail, "");
    }

    private string Preserving(TextLeaf leaf)
    {
        var tag = Tag(leaf);
        return leaf.Preserves ? tag : tag[..^1] + Preserve + ">";
    }

    private string Tag(TextLeaf leaf) => markup[leaf.Start..leaf.TagEnd];

    private static string Name(string tag) => tag[1..tag.AsSpan().IndexOfAny(" \t\r\n>")];
}
