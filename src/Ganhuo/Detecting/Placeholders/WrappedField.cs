namespace Ganhuo.Detecting.Placeholders;

/// <summary>
/// Finds the fields that a mail merge or a form generator did not fill: «姓名», 〖企业名〗, &lt;%= city %&gt;, $date$. Marks
/// that wrap nothing else in a report; which ones they are is data.
/// </summary>
internal readonly ref struct WrappedField(ContextWords words, ReadOnlySpan<char> line)
{
    private const int Longest = 30;

    private readonly ReadOnlySpan<char> line = line;

    /// <summary>The field that begins at <paramref name="at"/>, if one does.</summary>
    public Gap? At(int at)
    {
        if (!words.WrapOpeners.Has(line[at])) return null;
        foreach (var (opener, closer) in words.Wraps)
        {
            if (!line[at..].StartsWith(opener)) continue;
            var from = at + opener.Length;
            var reach = line[from..Math.Min(line.Length, from + Longest)];
            var length = reach.IndexOf(closer);
            var end = from + length + closer.Length;
            if (length <= 0 || !IsName(reach[..length], opener == closer) && !IsField(reach[..length])
                || opener == closer && TouchesLatin(at, end)) continue;
            return new Gap(at, end, Slot(reach[..length], at, end));
        }

        return null;
    }

    // Where both marks are the same, only a name in Latin letters shows that they wrap it.
    private static bool IsName(ReadOnlySpan<char> inside, bool latin)
    {
        var name = inside.Trim(" =");
        if (name.IsEmpty || name.IndexOfAny("，。；：“”") >= 0) return false;
        if (!latin) return true;
        foreach (var c in name)
            if (!char.IsAsciiLetter(c) && c is not ('_' or '.')) return false;
        return name.Length > 1;
    }

    // @代表姓名@, #次数#
    private bool IsField(ReadOnlySpan<char> inside) =>
        inside.Length > 1 && words.Inside.Ends(inside, out var length) is not (WordClass.None or WordClass.Other or WordClass.Clause)
        && (length == inside.Length || inside.EndsWith("姓名") || inside.EndsWith("名称"));

    private bool TouchesLatin(int at, int end) =>
        at > 0 && char.IsAsciiLetterOrDigit(line[at - 1]) || end < line.Length && char.IsAsciiLetterOrDigit(line[end]);

    private PlaceholderSlot Slot(ReadOnlySpan<char> inside, int at, int end)
    {
        var around = new SlotReader(words, line[..at], line[end..]);
        Span<char> name = stackalloc char[Longest];
        var length = inside.ToLowerInvariant(name);
        return around.Figure() ?? SlotReader.Of(words.Inside.Last(name[..length])) ?? around.Name() ?? PlaceholderSlot.Clause;
    }
}
