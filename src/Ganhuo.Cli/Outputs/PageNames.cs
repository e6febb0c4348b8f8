using System.Text;
using Ganhuo.Text;

namespace Ganhuo.Cli.Outputs;

/// <summary>
/// File names for pages of a folder, one a report, none twice, none too long, and none that is taken by something else.
/// </summary>
internal sealed class PageNames(string extension, Func<string, bool>? isTaken = null)
{
    // File systems take 255 bytes a name; a number and an extension come after this.
    private const int MostBytes = 200, HashLength = 8;

    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);

    // a/b.txt and c/b.txt must not overwrite one another, so the path is in the name, and a number where that is not
    // enough.
    public string Of(string source)
    {
        var plain = Plain(source.TrimStart('.', '/'));
        if (plain.EndsWith(extension, StringComparison.OrdinalIgnoreCase)) plain = plain[..^extension.Length];
        if (Encoding.UTF8.GetByteCount(plain) > MostBytes) plain = Short(source);
        var name = plain + extension;
        for (var n = 2; (isTaken?.Invoke(name) ?? false) || !taken.Add(name); n++) name = $"{plain}_{n}{extension}";
        return name;
    }

    private static string Plain(string source) =>
        string.Concat(source.Select(c => c is '/' or '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|' ? '_' : c));

    // The file's own name says most; the hash of the path tells it from others of that name.
    private static string Short(string source)
    {
        var hash = new XxHash64();
        hash.Append(Encoding.UTF8.GetBytes(source));
        var name = Plain(Path.GetFileNameWithoutExtension(source.Replace('\\', '/')));
        return Head(name, MostBytes - HashLength - 1) + "~" + hash.ToHex()[..HashLength];
    }

    private static string Head(string name, int most)
    {
        var (bytes, length) = (0, 0);
        foreach (var rune in name.EnumerateRunes())
        {
            if ((bytes += rune.Utf8SequenceLength) > most) break;
            length += rune.Utf16SequenceLength;
        }

        return name[..length];
    }
}
