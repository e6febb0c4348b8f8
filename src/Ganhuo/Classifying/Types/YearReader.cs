using System.Text.RegularExpressions;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Classifying.Types;

/// <summary>
/// The year a report reports on: from the title, else from the opening, else from the body, else from the date it is
/// signed. A full date says when something happened and counts less than a bare year.
/// </summary>
internal static partial class YearReader
{
    // A title names the year it reports on; a text also names years of long ago.
    private const int FirstInTitle = 1949;
    private const int First = 1980;
    private const int Last = 2099;
    private const int LongestSubtitle = 10;
    private const string HanDigits = "〇一二三四五六七八九";
    private const string HanFigures = "零○Oo" + HanDigits;

    public static int? Read(NormalText text, Outline outline, string? title) =>
        InTitle(title) ?? InSubtitle(outline, text) ?? InOpening(text, outline) ?? InSignature(text, outline, title)
            ?? UnderTitle(text, outline, title) ?? InOpeningDates(text, outline)
        ?? InBody(text, outline);

    private static int? InTitle(string? title) =>
        title is null ? null : Choose(YearsIn(title, FirstInTitle).Where(y => !y.IsPlan));

    // （2023年度）: a line of its own under the title belongs to it. With a month it says when the text was drafted.
    private static int? InSubtitle(Outline outline, NormalText text)
    {
        foreach (var paragraph in outline.Paragraphs)
        {
            if (paragraph.Kind is ParagraphKind.Body or ParagraphKind.Heading) return null;
            var line = text.Slice(paragraph.Span).Trim("（）()—- ");
            if (line.Length <= LongestSubtitle && YearsIn(line) is [{ IsDate: false, IsPlan: false } year]) return year.Year;
        }

        return null;
    }

    private static int? InOpening(NormalText text, Outline outline)
    {
        var opening = OfOpening(text, outline);
        return Choose(opening.Where(y => y.IsReported)) ?? Choose(opening.Where(y => !y.IsDate));
    }

    // Of the dates of what led to the report the last is the nearest to it.
    private static int? InOpeningDates(NormalText text, Outline outline) =>
        OfOpening(text, outline).Select(y => (int?)y.Year).Max();

    private static List<YearMention> OfOpening(NormalText text, Outline outline)
    {
        var mentions = new List<YearMention>();
        foreach (var span in ReportOpening.Of(outline)) mentions.AddRange(YearsIn(text.Slice(span)));
        mentions.RemoveAll(y => y.IsPlan || y.IsPast || y.IsComing);
        return mentions;
    }

    // The year after the one whose findings were put right; else the year named most often, of equals the later one; and
    // where years are named for plans alone, the one before them.
    private static int? InBody(NormalText text, Outline outline)
    {
        var years = outline.Paragraphs.Where(p => p.Kind is ParagraphKind.Body or ParagraphKind.Heading)
            .SelectMany(p => YearsIn(text.Slice(p.Span))).ToList();
        return years.Where(y => y.IsPast).Select(y => (int?)y.Year + 1).Max()
            ?? years.Where(y => !y.IsPlan && !y.IsComing).GroupBy(y => y.Year)
                .OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key)
                .Select(g => (int?)g.Key).FirstOrDefault()
            ?? years.Select(y => (int?)y.Year - 1).Min();
    }

    private static int? InSignature(NormalText text, Outline outline, string? title) =>
        outline.Paragraphs.Where(p => p.Kind == ParagraphKind.Furniture).SelectMany(p => YearsIn(text.Slice(p.Span)))
            .Select(y => (int?)AsOfSigning(title, y.Year, y.Month ?? 0)).LastOrDefault();

    // （2023年12月27日改）, （2022.11.08）: when it was drafted, between the title and the first words.
    private static int? UnderTitle(NormalText text, Outline outline, string? title)
    {
        foreach (var paragraph in outline.Paragraphs)
        {
            if (paragraph.Kind is ParagraphKind.Body or ParagraphKind.Heading) return null;
            var line = text.Slice(paragraph.Span);
            foreach (var mention in YearsIn(line))
                if (mention.Month is { } month) return AsOfSigning(title, mention.Year, month);
            foreach (var match in DottedDate().EnumerateMatches(line))
                return AsOfSigning(title, Value(line.Slice(match.Index, 4)), Value(line.Slice(match.Index + 5, 2).TrimEnd("./-")));
        }

        return null;
    }

    // Reports on a year are signed early in the next one; a speech, a notice or a plan is of the day it is given.
    private static int AsOfSigning(string? title, int year, int month) =>
        month is >= 1 and <= 3 && !OtherDocument.IsNamedBy(title) ? year - 1 : year;

    // Of several years the one said to be reported on, else the first: 2023年总结和2024年打算 reports on 2023.
    private static int? Choose(IEnumerable<YearMention> years)
    {
        int? first = null;
        foreach (var mention in years)
        {
            if (mention.IsReported) return mention.Year;
            first ??= mention.Year;
        }

        return first;
    }

    private static List<YearMention> YearsIn(ReadOnlySpan<char> text, int first = First)
    {
        var mentions = new List<YearMention>();
        for (var at = 0; text[at..].IndexOf('年') is >= 0 and var before; at++)
        {
            at += before;
            var end = at > 0 && text[at - 1] == ' ' ? at - 1 : at;
            if (IsYear(text[..end]) && Value(text[(end - 4)..end]) is <= Last and var year && year >= first)
                mentions.Add(YearMention.At(text, end - 4, at + 1, year));
        }

        return mentions;
    }

    // Whether a text ends in the four figures of a year: 2023, 二〇二三.
    private static bool IsYear(ReadOnlySpan<char> text)
    {
        if (text.Length < 4 || (text.Length > 4 && char.IsAsciiDigit(text[^5]))) return false;
        var figures = text[^4..];
        return figures[0] is '1' or '2'
            ? !figures.ContainsAnyExceptInRange('0', '9')
            : figures[0] is '一' or '二' && !figures[1..].ContainsAnyExcept(HanFigures);
    }

    private static int Value(ReadOnlySpan<char> digits)
    {
        var value = 0;
        foreach (var digit in digits) value = (value * 10) + Digit(digit);
        return value;
    }

    private static int Digit(char c) =>
        char.IsAsciiDigit(c) ? c - '0' : c is '零' or '○' or 'O' or 'o' ? 0 : Math.Max(0, HanDigits.IndexOf(c, StringComparison.Ordinal));

    [GeneratedRegex("(?<![0-9])20[0-9]{2}[./-][0-9]{1,2}[./-][0-9]{1,2}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex DottedDate();
}
