using System.Buffers;

namespace Ganhuo.Detecting.Slots;

/// <summary>Walks the sentences and brackets of a line, each bracket before the sentence it stands in. What is quoted is neither.</summary>
internal ref struct NoteSites(ReadOnlySpan<char> line)
{
    private const string Openers = "（([【〔<〈《“「", Closers = "）)]】〕>〉》”」", Stops = "。！？!?；;\n";

    // 《 “ and 「 quote or name.
    private const int Brackets = 7;

    private const int LongestEnclosed = 200;

    private static readonly SearchValues<char> Signs = SearchValues.Create(Openers + Stops);

    private readonly ReadOnlySpan<char> line = line;

    private int at, start;

    public NoteSite Current { get; private set; }

    public readonly NoteSites GetEnumerator() => this;

    public bool MoveNext()
    {
        while (at < line.Length)
        {
            var next = line[at..].IndexOfAny(Signs);
            at = next < 0 ? line.Length : at + next;
            if (at == line.Length) return EndSentence(at);
            if (Openers.IndexOf(line[at]) is >= 0 and var opener)
            {
                if (Enclosed(opener)) return true;
            }
            else if (EndSentence(++at)) return true;
        }

        return false;
    }

    private bool Enclosed(int opener)
    {
        var from = at++;
        var length = line[at..Math.Min(line.Length, at + LongestEnclosed)].IndexOf(Closers[opener]);
        if (length < 0) return false;
        at += length + 1;
        Current = new NoteSite(from, at, opener < 2 ? NoteSiteKind.Round : NoteSiteKind.Square);
        if (opener >= Brackets || length < 2) return false;
        if (line[start..from].Trim(' ').IsEmpty && (at == line.Length || Stops.Contains(line[at]))) start = at;
        return true;
    }

    private bool EndSentence(int end)
    {
        var said = line[start..end];
        // ## 三、存在的不足: how a heading is set says nothing of who speaks.
        var leading = said.Length - said.TrimStart(" #").Length;
        Current = new NoteSite(start + leading, start + said.TrimEnd(" \n").Length, NoteSiteKind.Sentence);
        start = end;
        return Current.End - Current.Start > 1 && line[Current.Start..Current.End].IndexOfAnyInRange('\u4E00', '\u9FFF') >= 0;
    }
}
