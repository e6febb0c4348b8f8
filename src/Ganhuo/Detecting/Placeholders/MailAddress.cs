namespace Ganhuo.Detecting.Placeholders;

/// <summary>Finds addresses of mail of which a part was never known: qygxs@???, xxx@xxx.com, ××××@126.com.</summary>
internal readonly ref struct MailAddress(FormTable forms, ReadOnlySpan<char> line)
{
    private const int Longest = 24;

    private readonly ReadOnlySpan<char> line = line;

    /// <summary>The empty part of the address that begins at <paramref name="at"/>, before its @ or behind it.</summary>
    public Gap? At(int at)
    {
        if (line[at] == '@') return at > 0 && char.IsAsciiLetterOrDigit(line[at - 1])
            ? Signs(at + 1) is > 0 and var last ? Of(at + 1, last) : null : null;
        var end = RunEnd(at);
        if (end - at < 2 || end >= line.Length || line[end] != '@' || at > 0 && char.IsAsciiLetterOrDigit(line[at - 1])) return null;
        return Signs(end + 1) is > 0 and var both
            ? Of(at, both) : end + 1 < line.Length && char.IsAsciiLetterOrDigit(line[end + 1]) ? Of(at, end) : null;
    }

    private static Gap Of(int start, int end) => new(start, end, PlaceholderSlot.Contact);

    // Where two or more signs end that begin there, or 0; xx in front of a letter is part of a name.
    private int Signs(int at)
    {
        if (at >= line.Length) return 0;
        var end = RunEnd(at);
        return end - at > 1 && (end == line.Length || !char.IsAsciiLetterOrDigit(line[end])) ? end : 0;
    }

    private int RunEnd(int at)
    {
        if (!IsSign(line[at])) return at;
        var end = at;
        while (end < line.Length && end - at < Longest && line[end] == line[at]) end++;
        return end;
    }

    private bool IsSign(char c) => c is '?' or '？' or '…' || forms.FormOf(c) is not (PlaceholderForm.None or PlaceholderForm.Mou);
}
