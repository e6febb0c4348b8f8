namespace Ganhuo.Cli.Outputs;

/// <summary>File names for pages of a folder, one a report, none twice, and none that is taken by something else.</summary>
internal sealed class PageNames(string extension, Func<string, bool>? isTaken = null)
{
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);

    // a/b.txt and c/b.txt must not overwrite one another, so the path is in the name, and a number where that is not enough.
    public string Of(string source)
    {
        var plain = string.Concat(source.TrimStart('.', '/').Select(c => c is '/' or '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|' ? '_' : c));
        if (plain.EndsWith(extension, StringComparison.OrdinalIgnoreCase)) plain = plain[..^extension.Length];
        var name = plain + extension;
        for (var n = 2; (isTaken?.Invoke(name) ?? false) || !taken.Add(name); n++) name = $"{plain}_{n}{extension}";
        return name;
    }
}
