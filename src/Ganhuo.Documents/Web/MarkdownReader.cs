using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Ganhuo.Text;

namespace Ganhuo.Documents.Web;

/// <summary>
/// Reads Markdown: the marks of headings, lists, quotations, links and plain emphasis go, the words and the lines stay.
/// Asterisks that may stand for a missing figure are left for the analysis to judge.
/// </summary>
internal static partial class MarkdownReader
{
    public static ReadOutcome Read(byte[] bytes, string? encoding)
    {
        var plain = PlainTextReader.Read(bytes, encoding);
        return plain.IsReadable ? ReadOutcome.Read(Text(plain.Text.Content)) : plain;
    }

    private static SourceText Text(string content)
    {
        var (text, fenced) = (new StringBuilder(content.Length), false);
        var headings = ImmutableArray.CreateBuilder<TextHeading>();
        foreach (var line in WithoutComments(content).Split('\n').Select(l => l.TrimEnd('\r')))
        {
            if (Fence().IsMatch(line)) fenced = !fenced;
            else if (fenced) text.Append(line).Append('\n');
            else if (!IsRule(line))
            {
                if (HeadingMark().Match(line) is { Success: true } mark)
                    headings.Add(new TextHeading(text.Length, mark.ValueSpan.Count('#')));
                text.Append(Inline(Block(line))).Append('\n');
            }
        }

        return new SourceText(text.ToString().TrimEnd('\n') + "\n") { Headings = headings.ToImmutable() };
    }

    // A comment that is not closed is no comment.
    private static string WithoutComments(string content)
    {
        var (text, at) = (new StringBuilder(content.Length), 0);
        while (content.IndexOf("<!--", at, StringComparison.Ordinal) is var open && open >= 0)
        {
            var close = content.IndexOf("-->", open, StringComparison.Ordinal);
            if (close < 0) break;
            text.Append(content, at, open - at);
            at = close + "-->".Length;
        }

        return text.Append(content, at, content.Length - at).ToString();
    }

    // A line of one mark alone, or of a table's dashes and bars.
    private static bool IsRule(string line)
    {
        var marks = string.Concat(line.Where(c => !char.IsWhiteSpace(c)));
        return marks.Length >= 3
            && (marks.All(c => c == '-') || marks.All(c => c == '=')
                || (marks[0] == '|' && marks.All(c => c is '|' or '-' or ':')));
    }

    private static string Block(string line)
    {
        line = Quote().Replace(line, "");
        if (HeadingMark().Match(line) is { Success: true } mark)
            return line[mark.Length..].TrimEnd().TrimEnd('#').TrimEnd();
        if (line.TrimStart().StartsWith('|') && line.TrimEnd().EndsWith('|') && line.Trim().Length > 2)
            return string.Join('\t', line.Trim().Trim('|').Split('|').Select(cell => cell.Trim()));
        return Bullet().Replace(line, "");
    }

    private static string Inline(string line)
    {
        line = Picture().Replace(line, "");
        line = Link().Replace(line, "${text}");
        line = Strong().Replace(line, "${text}");
        line = Code().Replace(line, "${text}");
        return Escape().Replace(line, "${mark}");
    }

    [GeneratedRegex(@"^ {0,3}(?:```|~~~)")]
    private static partial Regex Fence();

    [GeneratedRegex(@"^ {0,3}(?:> ?)+")]
    private static partial Regex Quote();

    [GeneratedRegex(@"^ {0,3}#{1,6}(?:[ \t]+|$)")]
    private static partial Regex HeadingMark();

    [GeneratedRegex(@"^\s{0,12}[-+*][ \t]+")]
    private static partial Regex Bullet();

    [GeneratedRegex(@"!\[[^\[\]]*\]\([^()]*\)")]
    private static partial Regex Picture();

    [GeneratedRegex(@"\[(?<text>[^\[\]]+)\]\([^()]*\)")]
    private static partial Regex Link();

    // Emphasis only where the marks can be nothing else: around the whole of a line or lead, not between a verb and
    // its unit.
    [GeneratedRegex(@"(?<=^|[\s，。；：、])\*\*(?<text>[^*\s](?:[^*\n]*[^*\s])?)\*\*(?=$|[\s，。；：、])|__(?<text>[^_\s](?:[^_\n]*[^_\s])?)__(?=$|[\s，。；：、])")]
    private static partial Regex Strong();

    [GeneratedRegex("`(?<text>[^`\\n]+)`")]
    private static partial Regex Code();

    [GeneratedRegex(@"\\(?<mark>[\\`*_{}\[\]()#+\-.!|>])")]
    private static partial Regex Escape();
}
