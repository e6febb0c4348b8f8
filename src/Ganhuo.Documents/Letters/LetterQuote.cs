using Ganhuo.Text;

namespace Ganhuo.Documents.Letters;

/// <summary>Words of the report as a letter quotes them.</summary>
internal static class LetterQuote
{
    private const int Longest = 60;

    // How far a cut may go to a comma, so that no word is cut in two.
    private const int Near = 16;

    /// <summary>The sentence around a span, cut around it where it is long.</summary>
    public static string Sentence(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start > 0 && start > span.Start - Longest && !IsEnd(text[start - 1])) start--;
        while (end < text.Length && end < span.End + Longest && !IsEnd(text[end])) end++;
        if (end - start <= Longest) return Inner(text[start..end].Trim());
        var from = Math.Max(start, Math.Min(span.Start - (Longest / 2), end - Longest));
        var until = Math.Min(end, Math.Max(from + Longest, Math.Min(span.End, from + Longest)));
        if (from > start) from = AfterPause(text, from, Math.Min(span.Start, from + Near));
        if (until < end)
            until = BeforePause(text, span.End < until ? Math.Max(span.End, until - Near) : until - Near, until);
        (from, until) = (OffSurrogate(text, from), OffSurrogate(text, until));
        var words = text[from..until].Trim();
        return Inner((from > start ? "…" + words.TrimStart(Closing) : words) + (until < end ? "…" : ""));
    }

    private const string Pauses = "，、：,";

    private static readonly char[] Closing = ['”', '’', '》', '）'];

    private static int AfterPause(string text, int from, int until)
    {
        var pause = text.AsSpan(from, until - from).IndexOfAny(Pauses);
        return pause < 0 ? from : from + pause + 1;
    }

    private static int BeforePause(string text, int from, int until)
    {
        var pause = text.AsSpan(from, until - from).LastIndexOfAny(Pauses);
        return pause < 0 ? until : from + pause;
    }

    /// <summary>
    /// Quotation marks inside quotation marks are single ones; a hard line end is none of the letter's.
    /// </summary>
    public static string Inner(string text) =>
        string.Concat(text.Where(c => !char.IsControl(c))).Replace('“', '‘').Replace('”', '’');

    /// <summary>
    /// The same where the outer marks stand in the text. A quotation cut inside an inner one leaves a mark too many:
    /// the last closing one is the outer one then.
    /// </summary>
    public static string Nested(string text)
    {
        var (nested, depth) = (text.ToCharArray(), 0);
        for (var i = 0; i < nested.Length; i++)
        {
            if (nested[i] == '“' && depth++ > 0) nested[i] = '‘';
            else if (nested[i] == '”' && depth > 0 && --depth > 0) nested[i] = '’';
        }

        var last = Array.LastIndexOf(nested, '’');
        if (depth > 0 && last >= 0) nested[last] = '”';
        return new string(nested);
    }

    private static bool IsEnd(char c) => c is '。' or '！' or '？' or '；' || LineEnds.Contains(c);

    private const string LineEnds = "\n\r\u0085\u2028\u2029\v\f";

    private static int OffSurrogate(string text, int at) =>
        at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) ? at - 1 : at;
}
