namespace Ganhuo.Detecting.Placeholders;

/// <summary>Finds what a program put where a value should be: #N/A and NULL, patterns of dates, broken references, (cid:0).</summary>
internal readonly ref struct MachineValue(ContextWords words, ReadOnlySpan<char> line)
{
    private readonly ReadOnlySpan<char> line = line;

    /// <summary>The value that begins at <paramref name="at"/>, if one does.</summary>
    public Gap? At(int at)
    {
        if (at > 0 && char.IsAsciiLetterOrDigit(line[at - 1])) return null;
        if (line[at] == '(') return line[at..].StartsWith("(cid:") ? Unmapped(at) : null;
        foreach (var value in words.Machine)
        {
            var end = at + value.Length;
            // Error! Reference source not found: the message goes on in Latin letters.
            while (value[^1] == '!' && char.IsAsciiLetter(value[0]) && end + 1 < line.Length
                && (char.IsAsciiLetter(line[end]) || line[end] == ' ' && char.IsAsciiLetter(line[end + 1]))) end++;
            if (!line[at..].StartsWith(value) || end < line.Length && char.IsAsciiLetterOrDigit(line[end])) continue;
            var reader = new SlotReader(words, line[..at], line[end..]);
            // A message about a reference stands for the reference, whatever the words around it want.
            return new Gap(at, end,
                value[0] is '错' or 'E' ? PlaceholderSlot.Clause : value[0] is 'Y' or 'y'
                ? PlaceholderSlot.Date : reader.Figure() ?? reader.Name() ?? PlaceholderSlot.Clause);
        }

        return null;
    }

    // (cid:0)项: a character that the font of a PDF did not name.
    private Gap? Unmapped(int at)
    {
        var end = at + line[at..].IndexOf(')') + 1;
        return end > at && end - at < 12
            ? new Gap(at, end, new SlotReader(words, line[..at], line[end..]).Counted() ?? PlaceholderSlot.Clause) : null;
    }
}
