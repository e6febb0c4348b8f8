using Ganhuo.Text;

namespace Ganhuo.Detecting.Placeholders;

/// <summary>Tells where signs stand for a person's name, or for a part of it.</summary>
internal readonly ref struct NameReader(FormTable forms, ContextWords words, ReadOnlySpan<char> line)
{
    private readonly ReadOnlySpan<char> line = line;

    /// <summary>X×, ▲某: one sign for the surname and another for the rest.</summary>
    public int MixedEnd(int start, int end, PlaceholderForm form)
    {
        if (end - start != 1 || form == PlaceholderForm.Mou || end >= line.Length
            || start > 0 && char.IsAsciiLetterOrDigit(line[start - 1])) return 0;
        var next = forms.FormOf(line[end]);
        if (next == form || !forms.IsMask(next) || next == PlaceholderForm.None) return 0;
        var after = forms.SignsEnd(line, end, next);
        if (next == PlaceholderForm.Mou && after < line.Length && line[after] == line[start]) return after + 1;
        return next == PlaceholderForm.Mou
            || after <= (form == PlaceholderForm.Bar ? end + 2 : end + 1) && HanCharacter.Is(after < line.Length ? line[after] : ' ')
            ? after : 0;
    }

    /// <summary>宣传科李☆，联系人小×，对教师王×进行: nobody's name ends in a sign.</summary>
    public bool IsGivenName(Mark mark) =>
        mark.Length < 3 && mark.Form is not (PlaceholderForm.Underscore or PlaceholderForm.Star) && mark.Start > 1
        && (IsSurnameAt(mark.Start - 1) || line[mark.Start - 1] is '小' or '老')
        && (line[mark.Start - 2] is '科' or '处' or '室' or '局' or '院' or '组' or '站' or '所'
            || mark.Length == 1 && mark.End < line.Length && HanCharacter.Is(line[mark.End])
            && Reader(mark.Start - 1, mark.End).LeftClass() == WordClass.Person
            || (mark.End == line.Length || !ContentCharacter.Is(line[mark.End]) && line[mark.End] != '”')
            && (!ContentCharacter.Is(line[mark.Start - 2]) || Reader(mark.Start - 1, mark.End).LeftClass() == WordClass.Person));

    /// <summary>老专家丘××讲述, “王××代”: what was hidden is a given name, where nothing behind it says otherwise.</summary>
    public bool IsAfterSurname(Mark mark, SlotReader reader) =>
        mark.Start > 0 && mark.Length < 3 && mark.Form != PlaceholderForm.Underscore && IsSurnameAt(mark.Start - 1) && !reader.IsNamedBehind
        && (mark.Start == 1 || !ContentCharacter.Is(line[mark.Start - 2])
        || Reader(mark.Start - 1, mark.End).LeftClass() == WordClass.Person);

    /// <summary>Where nothing says what it is, three signs are written for a full name.</summary>
    public static bool IsFullName(Mark mark) =>
        mark.Length == 3 && mark.Form is PlaceholderForm.Letter or PlaceholderForm.Cross or PlaceholderForm.Rare or PlaceholderForm.Circle
        or PlaceholderForm.Triangle;

    /// <summary>于, 向 and 和 are prepositions far more often than surnames, so they are not in the list.</summary>
    public bool IsSurnameAt(int at) => words.Surnames.Contains(line[at]);

    private SlotReader Reader(int start, int end) => new(words, line[..start], line[end..]);
}
