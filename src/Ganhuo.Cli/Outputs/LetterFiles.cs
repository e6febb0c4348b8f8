using System.Text;
using Ganhuo.Documents.Letters;

namespace Ganhuo.Cli.Outputs;

/// <summary>Where letters go: one into a file or to standard output, several into a folder.</summary>
internal sealed class LetterFiles
{
    private readonly string? output;
    private readonly byte[]? template;
    private readonly bool isMarkdown;
    private readonly PageNames names;
    private readonly GivenFiles given;
    private readonly PageFolder? folder;

    /// <exception cref="UsageException">
    /// The template cannot be read, is of another kind, or a folder is wanting.
    /// </exception>
    public LetterFiles(string? output, string? templatePath, bool isMany, GivenFiles given)
    {
        (this.output, this.given) = (output, given);
        isMarkdown = IsMarkdown(output is null || isMany ? templatePath : output)
            || (output is null && templatePath is null);
        names = new PageNames(isMarkdown ? ".md" : ".docx");
        if (isMany && output is null) throw new UsageException("多份材料请用 -o 指定文件夹 several reports need a folder: -o DIR");
        if (!isMany && output is not null && !isMarkdown
            && !output.EndsWith(".docx", StringComparison.OrdinalIgnoreCase) && !IsFolder(output))
            throw new UsageException($"{output}: 只能写 .docx 或 .md only .docx or .md can be written");
        if (templatePath is not null) template = Template(templatePath);
        if (isMany) folder = new PageFolder(output!, given);
    }

    /// <summary>How many letters could not be written.</summary>
    public int Failed => folder?.Failed ?? 0;

    public void Write(string source, FeedbackLetter letter)
    {
        var bytes = Bytes(letter);
        if (folder is not null)
        {
            folder.Write(names.Of(source), stream => stream.Write(bytes));
            return;
        }

        using var target = output is null
            ? OutputTarget.StandardOutput()
            : OutputTarget.ToFile(output, names.Of(source), given);
        target.Stream.Write(bytes);
        target.Commit();
    }

    private byte[] Template(string templatePath)
    {
        if (IsMarkdown(templatePath) != isMarkdown)
            throw new UsageException($"{templatePath}: 模板与输出格式不同 the template is of another kind than the output");
        return ReadTemplate(templatePath);
    }

    private byte[] Bytes(FeedbackLetter letter)
    {
        try
        {
            return isMarkdown
                ? Encoding.UTF8.GetBytes(
                    letter.ToMarkdown(template is null ? null : Encoding.UTF8.GetString(template).TrimStart('\uFEFF')))
                : [.. letter.ToDocx(template)];
        }
        catch (InvalidDataException e)
        {
            throw new UsageException($"--template: 模板无法使用 the template cannot be used ({e.Message})");
        }
    }

    private static byte[] ReadTemplate(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path}: 模板无法读取 the template cannot be read ({e.Message})");
        }
    }

    private static bool IsMarkdown(string? path) =>
        path is not null && path.EndsWith(".md", StringComparison.OrdinalIgnoreCase);

    private static bool IsFolder(string path) =>
        path.EndsWith('/') || path.EndsWith(Path.DirectorySeparatorChar) || Directory.Exists(path);
}
