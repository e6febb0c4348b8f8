using System.Collections.Immutable;

namespace Ganhuo.Documents.Letters;

/// <summary>A letter as Markdown: slots replaced by words, the opinions in place of theirs.</summary>
internal static class MarkdownTemplate
{
    public const string Default =
        "# {{标题}}\n\n{{单位}}：\n\n{{概况}}\n\n{{意见}}\n\n{{结尾}}\n\n联系人：＿＿＿＿　联系电话：＿＿＿＿＿＿\n\n（审核单位）\n\n＿＿＿＿年＿＿月＿＿日\n";

    private const string Opinions = "{{意见}}";

    public static string Fill(string template, ImmutableDictionary<string, string> words, ImmutableArray<LetterLine> opinions)
    {
        if (!template.Contains(Opinions, StringComparison.Ordinal)) throw new InvalidDataException($"no {Opinions} in the template");
        var listed = string.Join("\n\n", opinions.Select(o => o.IsHeading ? "## " + o.Text : Escaped(o.Text)));
        var filled = template.ReplaceLineEndings("\n");
        foreach (var (slot, text) in words) filled = filled.Replace("{{" + slot + "}}", Escaped(text), StringComparison.Ordinal);
        filled = filled.Replace("{{意见标题}}", "", StringComparison.Ordinal).Replace(Opinions, listed, StringComparison.Ordinal);
        return listed.Length > 0 ? filled : filled.Replace("\n\n\n\n", "\n\n", StringComparison.Ordinal);
    }

    // Marks of Markdown in quoted words are words: a missing figure is written with asterisks.
    private static string Escaped(string text) => string.Concat(text.Select(c => c is '*' or '_' or '`' or '<' or '[' or '|' or '#' ? $"\\{c}" : c.ToString()));
}
