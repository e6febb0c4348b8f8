using Ganhuo.Text;

namespace Ganhuo.Detecting.Placeholders;

/// <summary>Reads a run of one sign, and the digits on both sides that may belong to it.</summary>
internal readonly ref struct MarkReader(FormTable forms, ReadOnlySpan<char> line, int floor)
{
    // ******* is the longest mark before a comma that sets off thousands; a number to call has this many signs behind its dash.
    private const int LongestHead = 7;
    private const int ShortestCall = 7;

    private readonly ReadOnlySpan<char> line = line;

    /// <summary>The mark whose first sign stands at <paramref name="start"/>.</summary>
    public Mark At(int start, PlaceholderForm form)
    {
        var end = RunEnd(start, form);
        return new Mark(start, end, form, DigitsBefore(start), DigitsAfter(end));
    }

    private int RunEnd(int start, PlaceholderForm form)
    {
        var end = forms.SignsEnd(line, start, form);
        // _ _ _ is a line typed with room in it, XX.XX% one figure, XXXX-XXXXXXX one number to call.
        while (form == PlaceholderForm.Underscore && line[end..] is [' ', '_', ..]) end += 2;
        while (IsGrouped(start, end, form)) end = forms.SignsEnd(line, end + 1, form);
        var joins = form != PlaceholderForm.Mou && end + 1 < line.Length && forms.FormOf(line[end + 1]) == form;
        if (!joins || line[end] is not ('.' or '-')) return end;
        var further = forms.SignsEnd(line, end + 1, form);
        return line[end] == '.' || end - start > 2 && further - end >= ShortestCall ? further : end;
    }

    // ***,*** is one figure with its thousands set off.
    private bool IsGrouped(int start, int end, PlaceholderForm form) =>
        form != PlaceholderForm.Mou && end < line.Length && line[end] == ',' && end - start <= LongestHead
        && forms.SignsEnd(line, end + 1, form) - end == 4;

    private int DigitsBefore(int start)
    {
        var at = start;
        while (at > floor && (char.IsAsciiDigit(line[at - 1])
            || ((at < start || IsDecimal(at)) && line[at - 1] is '.' or ',' && at - 1 > floor && char.IsAsciiDigit(line[at - 2])))) at--;
        return at;
    }

    // 到位资金1.X亿元, 追踪1,***人, | 3.**万元: the point belongs to the figure. 1.XX局 at the head of a line is a number of the list.
    private bool IsDecimal(int point)
    {
        if (point < 3 || line[point - 1] is not ('.' or ',')) return false;
        var head = line[..(point - 1)].TrimEnd("0123456789");
        return head.Length < point - 1 && head.TrimEnd(' ') is [.., var last] && (HanCharacter.Is(last) || last is '|' or '｜');
    }

    private int DigitsAfter(int end)
    {
        var at = end;
        while (at < line.Length && (char.IsAsciiDigit(line[at])
            || (line[at] is '.' or ',' && at + 1 < line.Length && char.IsAsciiDigit(line[at + 1])))) at++;
        return at;
    }
}
