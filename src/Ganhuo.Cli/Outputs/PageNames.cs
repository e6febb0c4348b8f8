namespace Ganhuo.Cli.Outputs;

/// <summary>File names for pages of a folder, one a report, none twice.</summary>
internal sealed class PageNames(string extension)
{
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);

    // a/b.txt and c/b.txt must not overwrite one another, so the path is in the name, and a number where that is not enough.
    public string Of(string source)
    {
        var plain = string.Concat(source.TrimStart('.', '/').Select(c => c is '/' or '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|' ? '_' : c));
        if (plain.EndsWith(extension, StringComparison.OrdinalIgnoreCase)) plain = plain[..^extension.Length];
        var name = plain + extension;
        for (var n = 2; !taken.Add(name); n++) name = $"{plain}-{n}{extension}";
        return name;
    }
}
