using Ganhuo.Text;

namespace Ganhuo.Detecting.Placeholders;

/// <summary>
/// Reads an N that stands for a figure: 开展检查N次. 第N次, 每N天, “1+N” and a small n are the N of mathematics and of slogans.
/// </summary>
internal readonly ref struct VariableReader(ContextWords words, ReadOnlySpan<char> line)
{
    private readonly ReadOnlySpan<char> line = line;

    /// <summary>The run of N that begins at <paramref name="start"/>, if it stands for a figure.</summary>
    /// <param name="start">Where the letters begin.</param>
    /// <param name="end">Where they end.</param>
    public Gap? At(int start, out int end)
    {
        end = start;
        while (end < line.Length && line[end] is 'N' or 'n') end++;
        if (new QuotedSigns(words, line).IsAround(start, end)) return null;
        if (start > 0 && (char.IsAsciiLetterOrDigit(line[start - 1]) || line[start - 1] is '+' or '-' or '“')) return null;
        var open = end < line.Length && line[end] == '+';
        return Figure(start, open ? end + 1 : end) is { } slot ? new Gap(start, end, slot) : null;
    }

    private PlaceholderSlot? Figure(int start, int end)
    {
        if (start > 0 && line[start - 1] is '第' or '前' or '每' or '后' or '有') return null;
        var reader = new SlotReader(words, line[..start], line[end..]);
        var told = line[start] == 'N' && start > 0 && HanCharacter.Is(line[start - 1]);
        return told && end < line.Length && line[end] != ' ' ? reader.Counted() : reader.StrictlyCounted();
    }
}
