using System.Security;
using Ganhuo.Documents.Commenting;
using Ganhuo.Documents.Markup;
using Ganhuo.Documents.Word;

namespace Ganhuo.Documents.Letters;

/// <summary>Slots of a template, however Word has cut them into runs.</summary>
internal sealed class TemplateSlots(string markup, WordText text)
{
    /// <summary>The paragraph that holds a slot, by places in the markup, and the run it begins in.</summary>
    public (int Start, int End, int Run)? Find(string slot)
    {
        var at = text.Text.IndexOf(slot, StringComparison.Ordinal);
        if (at < 0 || text.PieceAt(at) is not { Leaf: >= 0 } piece) return null;
        var run = text.Leaves[piece.Leaf].Run;
        return Around(text.Runs[run].Tag.Start) is var (start, end) ? (start, end, run) : null;
    }

    /// <summary>A paragraph formatted like that of a slot.</summary>
    public string Paragraph((int Start, int End, int Run) like, string words)
    {
        var run = text.Runs[like.Run];
        var head = markup[like.Start..run.Tag.Start];
        var tag = markup[run.Tag.Start..run.Tag.End];
        var prefix = tag[1..tag.AsSpan().IndexOfAny(" \t\r\n>")][..^1];
        var properties = head.IndexOf($"</{prefix}pPr>", StringComparison.Ordinal);
        var start = properties < 0
            ? head[..(head.IndexOf('>', StringComparison.Ordinal) + 1)]
            : head[..(properties + $"</{prefix}pPr>".Length)];
        return $"{start}{tag}{markup[run.Properties.Start..run.Properties.End]}<{prefix}t xml:space=\"preserve\">{Escaped(words)}</{prefix}t></{prefix}r></{prefix}p>";
    }

    /// <summary>Puts words in place of every such slot: where it begins, in the formatting it begins in.</summary>
    public void Replace(string slot, string words, MarkupEdits edits)
    {
        for (var at = text.Text.IndexOf(slot, StringComparison.Ordinal); at >= 0; at = text.Text.IndexOf(
            slot, at + slot.Length, StringComparison.Ordinal))
        {
            var inserted = Escaped(words);
            for (var i = at; i < at + slot.Length;)
            {
                var piece = text.PieceAt(i);
                var length = Math.Min(piece.End, at + slot.Length) - i;
                if (piece.Kind == PieceKind.Direct) edits.Set(piece.Source + i - piece.Start, length, inserted);
                inserted = "";
                i += length;
            }
        }
    }

    private (int Start, int End)? Around(int place)
    {
        var scanner = new MarkupScanner(markup);
        var open = new Stack<int>();
        while (scanner.Read())
        {
            if (scanner.Space != MarkupNamespace.Word || scanner.LocalName is not "p" || scanner.IsEmpty) continue;
            if (scanner.Token == MarkupToken.Start) open.Push(scanner.Start);
            else if (open.TryPop(out var start) && start <= place && place < scanner.End) return (start, scanner.End);
        }

        return null;
    }

    private static string Escaped(string words) => SecurityElement.Escape(MarkupText.Allowed(words));
}
