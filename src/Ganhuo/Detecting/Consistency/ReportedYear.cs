using System.Globalization;
using System.Text.RegularExpressions;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Consistency;

/// <summary>The years a report names, and the year it reports on where that is beyond doubt.</summary>
internal static partial class ReportedYear
{
    private const int OpeningParagraphs = 3;

    /// <summary>
    /// The year reported on, or null where it is unknown or only guessed from the body: a rule that holds the text to
    /// its year must not rest on a guess.
    /// </summary>
    public static int? Firm(RuleContext context)
    {
        if (context.Classification.Year is not { } year) return null;
        if (context.Classification.Title is { } title && Names(title, year)) return year;
        var opening = 0;
        foreach (var paragraph in context.Outline.Paragraphs)
        {
            if (paragraph.Kind is not (ParagraphKind.Body or ParagraphKind.Title)) continue;
            if (opening++ == OpeningParagraphs) break;
            if (Names(context.Text.Slice(paragraph.Span), year)) return year;
        }

        // A report that names no year at all was given its year by the caller.
        return Years().IsMatch(context.Text.Content) ? null : year;
    }

    /// <summary>The four-digit years in a stretch of the text, 年 included, in text order.</summary>
    public static IReadOnlyList<(TextSpan Span, int Year)> In(RuleContext context, TextSpan span)
    {
        var text = context.Text.Slice(span);
        if (!text.Contains('年')) return [];
        List<(TextSpan, int)>? years = null;
        foreach (var match in Years().EnumerateMatches(text))
            (years ??= []).Add((new TextSpan(span.Start + match.Index, span.Start + match.Index + match.Length),
                Value(text.Slice(match.Index, 4))));
        return years ?? [];
    }

    private static bool Names(ReadOnlySpan<char> text, int year)
    {
        foreach (var match in Years().EnumerateMatches(text))
            if (Value(text.Slice(match.Index, 4)) == year) return true;
        return false;
    }

    private static int Value(ReadOnlySpan<char> digits)
    {
        if (char.IsAsciiDigit(digits[0])) return int.Parse(digits, CultureInfo.InvariantCulture);
        var value = 0;
        foreach (var c in digits) value = (10 * value) + Math.Max(0, "〇一二三四五六七八九".IndexOf(c, StringComparison.Ordinal));
        return value;
    }

    [GeneratedRegex("(?<![0-9])(?:19[0-9]{2}|20[0-9]{2}|[一二][〇零○九][〇零○一二三四五六七八九]{2}) ?年", RegexOptions.CultureInvariant)]
    private static partial Regex Years();
}
