using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Structure;

/// <summary>
/// Articles that head lines, 第一条, 第二条, 第四条: they run on from 1 through all chapters. A text about a statute tells of some of
/// its articles, so that one break is a slip and more are none.
/// </summary>
internal static class Articles
{
    private const int Fewest = 4;

    /// <summary>The one article that does not follow the one before, and the ordinal due there; null where all do or several not.</summary>
    public static (TextSpan Number, int Expected)? Broken(RuleContext context)
    {
        var (articles, last) = (0, 0);
        var from = 0;
        (TextSpan Number, int Expected)? broken = null;
        foreach (var paragraph in context.Outline.Paragraphs)
        {
            if (paragraph is not { Numbering: Numbering.Article, Ordinal: { } ordinal }) continue;
            if (ordinal != last + 1)
            {
                var start = paragraph.Marker.Start;
                if (articles == 0 || broken is not null || IsInside(context.Text, new TextSpan(from, start), last + 1)) return null;
                broken = (new TextSpan(start, start + context.Text.Slice(paragraph.Marker).IndexOf('条') + 1), last + 1);
            }

            (articles, last, from) = (articles + 1, ordinal, paragraph.Span.Start);
        }

        return articles < Fewest ? null : broken;
    }

    // …由单位承担。 第十八条 …: it stands there, but not at the head of a line, or with a mistyped 第.
    private static bool IsInside(NormalText text, TextSpan between, int ordinal)
    {
        var content = text.Slice(between);
        for (var at = content.IndexOf('条'); at >= 0; at = Next(content, at))
        {
            var start = at;
            while (start > 0 && HanNumeral.IsDigit(content[start - 1])) start--;
            if (HanNumeral.Value(content[start..at]) == ordinal) return true;
        }

        return false;
    }

    private static int Next(ReadOnlySpan<char> content, int at) =>
        content[(at + 1)..].IndexOf('条') is >= 0 and var next ? at + 1 + next : -1;
}
