using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Ganhuo.Reporting;

namespace Ganhuo.Documents.Letters;

/// <summary>A letter as Markdown: slots replaced by words, the opinions in place of theirs.</summary>
internal static partial class MarkdownTemplate
{
    public const string Default =
        "# {{标题}}\n\n{{单位}}：\n\n{{概况}}\n\n{{意见}}\n\n{{结尾}}\n\n联系人：＿＿＿＿　联系电话：＿＿＿＿＿＿\n\n（审核单位）\n\n＿＿＿＿年＿＿月＿＿日\n";

    /// <summary>The last line of a letter: no reader of Markdown shows it. At the end it is in no front matter's way.</summary>
    public const string Mark = $"<!-- generator: {ToolIdentity.Generator} -->";

    private const string Opinions = "{{意见}}";

    public static string Fill(
        string template, ImmutableDictionary<string, string> words, ImmutableArray<LetterLine> opinions)
    {
        if (!template.Contains(Opinions, StringComparison.Ordinal))
            throw new InvalidDataException($"no {Opinions} in the template");
        var listed = string.Join("\n\n", opinions.Select(o => o.IsHeading ? "## " + o.Text : Escaped(o.Text)));
        // In one pass, because words of the report may look like slots.
        var filled = Slot().Replace(template.ReplaceLineEndings("\n"), slot => slot.Value switch
        {
            Opinions => listed,
            "{{意见标题}}" => "",
            _ => words.TryGetValue(slot.Groups["name"].Value, out var text) ? Escaped(text) : slot.Value,
        });
        var letter = listed.Length > 0 ? filled : filled.Replace("\n\n\n\n", "\n\n", StringComparison.Ordinal);
        return $"{letter.TrimEnd('\n')}\n\n{Mark}\n";
    }

    [GeneratedRegex(@"\{\{(?<name>[^{}]{1,20})\}\}")]
    private static partial Regex Slot();

    // Marks of Markdown in quoted words are words: a missing figure is written with asterisks.
    private static string Escaped(string text) =>
        string.Concat(text.Select(c => c is '*' or '_' or '`' or '<' or '[' or '|' or '#' ? $"\\{c}" : c.ToString()));
}
