namespace Ganhuo.Training.Archives;

/// <summary>A run of whole sentences in one line of a composed report.</summary>
/// <param name="Line">Index of the line.</param>
/// <param name="Start">Offset in the line.</param>
/// <param name="Text">The words.</param>
internal sealed record Passage(int Line, int Start, string Text)
{
    public const int Shortest = 60;
    private const int Longest = 600;

    /// <summary>A random passage of at least <see cref="Shortest"/> characters, or null where no line has one.</summary>
    public static Passage? Choose(List<string> lines, SeededRandom random)
    {
        var bodies = Enumerable.Range(2, lines.Count - 2).Where(i => lines[i].Length > Shortest + 2).ToList();
        if (bodies.Count == 0) return null;
        var line = random.Pick(bodies);

        // The number of an item stays with its item.
        var start = 2;
        var ends = Enumerable.Range(0, lines[line].Length).Where(i => lines[line][i] == '。').Select(i => i + 1).ToList();
        var first = random.Below(ends.Count);
        if (first > 0 && ends[^1] - ends[first - 1] >= Shortest) start = ends[first - 1];
        var fitting = ends.Where(e => e - start is >= Shortest and <= Longest).ToList();
        return fitting.Count == 0 ? null : At(lines, line, start, random.Pick(fitting));
    }

    private static Passage At(List<string> lines, int line, int start, int end) => new(line, start, lines[line][start..end]);
}
