using Ganhuo.Text;

namespace Ganhuo.Training.Narration;

/// <summary>Finds the words of labels, which name a line and what stands on it, in a normalised text.</summary>
internal sealed class LabelledLines
{
    private readonly string content;
    private readonly List<int> starts = [0];

    public LabelledLines(string content)
    {
        this.content = content;
        for (var at = 0; at < content.Length; at++)
            if (content[at] == '\n') starts.Add(at + 1);
    }

    /// <summary>
    /// The spans of words in the order of their lines; equal words of a line one after the other, those not found left out.
    /// </summary>
    public List<TextSpan> Find(IEnumerable<(int Line, string Words)> labels)
    {
        var found = new List<TextSpan>();
        var behind = new Dictionary<int, int>();
        foreach (var (line, words) in labels)
        {
            var normal = TextNormalizer.Normalize(new SourceText(words)).Content;
            var span = Next(line, normal, behind.GetValueOrDefault(line));
            if (span.Length == 0) span = Next(line, normal, 0);
            if (span.Length == 0) continue;
            behind[line] = span.End;
            found.Add(span);
        }

        return found;
    }

    /// <summary>For each label the span of the n-th such words of its line, empty where there is none.</summary>
    public IEnumerable<TextSpan> FindNth(IEnumerable<(int Line, string Words, int Nth)> labels)
    {
        foreach (var (line, words, nth) in labels)
        {
            var normal = TextNormalizer.Normalize(new SourceText(words)).Content;
            TextSpan span = default;
            for (var i = 0; i < Math.Max(1, nth) && (i == 0 || span.Length > 0); i++) span = Next(line, normal, span.End);
            yield return span;
        }
    }

    private TextSpan Next(int line, string words, int from)
    {
        if (line < 1 || line > starts.Count || words.Length == 0) return default;
        var end = line < starts.Count ? starts[line] : content.Length;
        var start = Math.Max(from, starts[line - 1]);
        if (start >= end) return default;
        var at = content.AsSpan(start, end - start).IndexOf(words);
        return at < 0 ? default : new TextSpan(start + at, start + at + words.Length);
    }
}
