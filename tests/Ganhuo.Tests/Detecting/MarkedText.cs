using System.Text;
using Ganhuo.Text;

namespace Ganhuo.Tests.Detecting;

/// <summary>
/// A text with marks: what a rule must speak of in ⟦ ⟧, look-alikes in ⟪ ⟫, what the rule is known not to see in 〚 〛.
/// </summary>
internal sealed record MarkedText(string Text, IReadOnlyList<TextSpan> Faults, int Unseen, int Alike)
{
    private const string Unjudged = "⟪⟫〚〛";

    public static MarkedText Of(string marked)
    {
        var text = new StringBuilder();
        var faults = new List<TextSpan>();
        var open = 0;
        foreach (var c in marked)
        {
            if (c == '⟦') open = text.Length;
            else if (c == '⟧') faults.Add(new TextSpan(open, text.Length));
            else if (!Unjudged.Contains(c, StringComparison.Ordinal)) text.Append(c);
        }

        return new MarkedText(text.ToString(), faults, marked.Count(c => c == '〚'), marked.Count(c => c == '⟪'));
    }

    /// <summary>The blocks of a file, each headed by a line that begins with <c>==</c>.</summary>
    public static IEnumerable<(string Head, MarkedText Text)> Read(string path)
    {
        foreach (var block in File.ReadAllText(path).Split("\n== ")[1..])
        {
            var end = block.IndexOf('\n', StringComparison.Ordinal);
            yield return (block[..end], Of(block[(end + 1)..].TrimEnd('\n')));
        }
    }

    /// <summary>Spans as lines and words, for a message that can be read.</summary>
    public IEnumerable<string> Show(IEnumerable<TextSpan> spans) =>
        spans.Select(s => $"{Text[..s.Start].Count(c => c == '\n') + 1}: {Text[s.Start..s.End]}");
}
