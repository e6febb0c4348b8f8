using System.Collections.Immutable;
using System.IO.Enumeration;

namespace Ganhuo.Cli.Inputs;

/// <summary>Turns the PATH arguments into files: a file, a folder (recursive), a glob, or <c>-</c>.</summary>
internal sealed class InputExpander(Func<string, bool> isKnown)
{
    private readonly ImmutableArray<InputFile>.Builder files = ImmutableArray.CreateBuilder<InputFile>();
    private readonly ImmutableArray<string>.Builder missing = ImmutableArray.CreateBuilder<string>();
    private int skipped;

    public static InputList Expand(IEnumerable<string> arguments, Func<string, bool> isKnown)
    {
        var expander = new InputExpander(isKnown);
        foreach (var argument in arguments) expander.Add(argument);
        return new InputList(expander.files.ToImmutable(), expander.skipped, expander.missing.ToImmutable());
    }

    private void Add(string argument)
    {
        if (argument == "-") files.Add(new InputFile("-", null));
        else if (File.Exists(argument)) files.Add(new InputFile(argument, argument));
        else if (Directory.Exists(argument)) AddFolder(argument);
        else if (argument.AsSpan().ContainsAny('*', '?')) AddGlob(argument);
        else missing.Add(argument);
    }

    private void AddFolder(string folder)
    {
        var prefix = folder.Length > 1 ? folder.TrimEnd('/', Path.DirectorySeparatorChar) : folder;
        if (!prefix.EndsWith('/')) prefix += "/";
        foreach (var relative in FilesUnder(folder)) AddIfKnown(prefix + relative);
    }

    // The folder before the first wildcard is walked and the rest matched against relative paths; ** spans folders.
    private void AddGlob(string pattern)
    {
        var portable = pattern.Replace('\\', '/');
        var wildcard = portable.AsSpan().IndexOfAny('*', '?');
        var cut = portable.LastIndexOf('/', wildcard) + 1;
        var folder = cut == 0 ? "." : portable[..cut];
        var before = files.Count;
        if (Directory.Exists(folder))
        {
            var glob = new GlobPattern(portable[cut..]);
            foreach (var relative in FilesUnder(folder))
                if (glob.IsMatch(relative)) AddIfKnown(portable[..cut] + relative);
        }

        if (files.Count == before) missing.Add(pattern);
    }

    private void AddIfKnown(string path)
    {
        if (isKnown(path)) files.Add(new InputFile(path, path));
        else skipped++;
    }

    private static List<string> FilesUnder(string folder)
    {
        var found = new FileSystemEnumerable<string>(
            folder, static (ref FileSystemEntry entry) => Relative(ref entry), Walk)
        {
            ShouldIncludePredicate = static (ref FileSystemEntry entry) => !entry.IsDirectory && !IsHidden(ref entry),
            ShouldRecursePredicate = static (ref FileSystemEntry entry) => !IsHidden(ref entry) && !IsLink(ref entry),
        }.ToList();
        found.Sort(StringComparer.Ordinal);
        return found;
    }

    private static EnumerationOptions Walk => new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = true,
        AttributesToSkip = FileAttributes.None,
    };

    private static string Relative(ref FileSystemEntry entry) =>
        Path.GetRelativePath(entry.RootDirectory.ToString(), entry.ToFullPath())
            .Replace(Path.DirectorySeparatorChar, '/');

    private static bool IsHidden(ref FileSystemEntry entry) =>
        entry.FileName.StartsWith('.') || (entry.Attributes & (FileAttributes.Hidden | FileAttributes.System)) != 0;

    // A linked folder may lead back to one of its parents, and what it holds is reached at its own place anyway.
    private static bool IsLink(ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) != 0;
}
