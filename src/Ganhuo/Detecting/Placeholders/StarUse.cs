using System.Collections.Immutable;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Placeholders;

/// <summary>What a text uses asterisks for, as far as one line alone could not tell.</summary>
/// <param name="Footnotes">A line explains a star, so that a star behind a word leads there.</param>
/// <param name="Masks">A line holds an odd number of double stars, so that they are not bold type.</param>
/// <param name="Figures">A line says what figures with a star are: 注：带*的为快报数.</param>
/// <param name="Grades">A line says what stars behind figures are: 注：*表示差异显著，**表示差异极显著.</param>
/// <param name="Anchored">A line begins with a star, and a star behind a figure further up leads there: 4500元*，…; *按省定标准执行.</param>
/// <param name="Terms">What stands before a star and begins a line that says more of it: 供电可靠率*为…, *供电可靠率不含….</param>
internal readonly record struct StarUse(bool Footnotes, bool Masks, bool Figures, bool Grades, bool Anchored, ImmutableArray<string> Terms)
{
    private static readonly WordSet Explaining = new("注：", "注:", "说明：", "表示", "代表", "指的是", "为必填", "数据为", "标星");

    // A note stands near what it is of, and few do; every line of a list may begin with a star.
    private const int ShortestTerm = 3, LongestTerm = 8, FarthestTerm = 4_000, MostTerms = 32, LongestUnit = 4;

    // 带*的, 标**号的.
    private static readonly WordSet Marked = new("带*", "标*", "加*", "打*", "“*", "有*");

    private static readonly WordSet Graded = new("*表示", "*代表", "*示", "*指", "*：P", "*P", "* 表示", "* P");

    // **表示涉密数据: those are no grades.
    private const string Hiding = "隐密待空缺未略敏";

    private const string NoteBegins = " 注：:（(";

    public static StarUse Of(ReadOnlySpan<char> text)
    {
        var (footnotes, masks, figures, grades, anchor, anchored) = (false, false, false, false, false, false);
        ImmutableArray<string> terms = [];
        for (var at = text.IndexOf('*'); at >= 0;)
        {
            var start = text[..at].LastIndexOf('\n') + 1;
            var length = text[at..].IndexOf('\n') is >= 0 and var end ? at - start + end : text.Length - start;
            var line = text.Slice(start, length);
            footnotes |= Explains(line);
            var note = line.TrimStart("（( ") is ['注' or '说' or '备', ..];
            figures |= note && Marked.IsIn(line);
            grades |= note && Graded.IsIn(line) && line.IndexOfAny(Hiding) < 0;
            if (terms.Length < MostTerms && TermOf(line, text[Math.Max(0, start - FarthestTerm)..start]) is { } term)
                terms = terms.Add(term);
            anchored |= anchor && IsNote(line);
            anchor |= HasAnchor(line);
            masks |= DoubleStars(line) % 2 == 1;
            var next = text[(start + length)..].IndexOf('*');
            at = next < 0 ? -1 : start + length + next;
        }

        return new StarUse(footnotes, masks, figures, grades, anchored, terms);
    }

    /// <summary>Whether a single star behind a figure, or the number that a line begins with, leads to its note.</summary>
    public bool IsAnchored(ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        Anchored && (before.TrimStart(' ').IsEmpty ? IsNoteText(after) : EndsFigure(before) && EndsClause(after));

    private static bool IsNote(ReadOnlySpan<char> line) => line.TrimStart(' ') is ['*', .. var note] && IsNoteText(note);

    private static bool IsNoteText(ReadOnlySpan<char> note) => note.TrimStart(' ') is [not '*', _, _, _, ..];

    private static bool HasAnchor(ReadOnlySpan<char> line)
    {
        for (var at = line.IndexOf('*'); at >= 0 && at < line.Length; at = Next(line, at))
            if (EndsFigure(line[..at]) && EndsClause(line[(at + 1)..])) return true;
        return false;
    }

    private static int Next(ReadOnlySpan<char> line, int at) =>
        line[(at + 1)..].IndexOf('*') is >= 0 and var next ? at + 1 + next : -1;

    // 4500元, 0.0毫米, 第3位: a figure and what it counts.
    private static bool EndsFigure(ReadOnlySpan<char> before)
    {
        var unit = 0;
        while (unit < LongestUnit && unit < before.Length && HanCharacter.Is(before[^(unit + 1)])) unit++;
        return unit > 0 && unit < before.Length && (char.IsAsciiDigit(before[^(unit + 1)]) || before[^(unit + 1)] == '%');
    }

    private static bool EndsClause(ReadOnlySpan<char> after) => after.IsEmpty || "，。；、）)".Contains(after[0], StringComparison.Ordinal);

    /// <summary>Whether a line begins with a star and says what the star means.</summary>
    public static bool Explains(ReadOnlySpan<char> line)
    {
        var text = line.TrimStart(" ");
        return text.Length > 0 && text[0] == '*' && ContextWords.Begins(text.TrimStart("* "), Explaining);
    }

    /// <summary>Whether a star stands behind a term that a line says more of, or begins that line.</summary>
    public bool IsOfTerm(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (Terms.IsDefaultOrEmpty) return false;
        foreach (var term in Terms)
            if (before.EndsWith(term) || before.Trim(NoteBegins).IsEmpty && after.TrimStart(' ').StartsWith(term)) return true;
        return false;
    }

    private static string? TermOf(ReadOnlySpan<char> line, ReadOnlySpan<char> before)
    {
        var note = line.TrimStart(NoteBegins);
        if (note is not ['*', not '*', ..]) return null;
        note = note[1..].TrimStart(' ');
        for (var length = Math.Min(note.Length, LongestTerm); length >= ShortestTerm; length--)
            if (before.IndexOf(string.Concat(note[..length], "*")) >= 0) return note[..length].ToString();
        return null;
    }

    private static int DoubleStars(ReadOnlySpan<char> line)
    {
        var count = 0;
        for (var at = line.IndexOf('*'); at >= 0;)
        {
            var length = line[at..].IndexOfAnyExcept('*') is >= 0 and var end ? end : line.Length - at;
            if (length == 2) count++;
            var next = line[(at + length)..].IndexOf('*');
            at = next < 0 ? -1 : at + length + next;
        }

        return count;
    }
}
