using System.Collections.Immutable;
using System.IO.Enumeration;
using Ganhuo.Documents;

namespace Ganhuo.Cli.Inputs;

/// <summary>
/// Turns the PATH arguments into files: a file, a folder (recursive), a glob, or <c>-</c>. Of folders and globs, what we
/// wrote ourselves is no report; a file that is named is read, whatever it is.
/// </summary>
internal sealed class InputExpander(Func<string, bool> isKnown)
{
    private readonly InputFiles files = new();
    private readonly ImmutableArray<string>.Builder missing = ImmutableArray.CreateBuilder<string>();
    private readonly ImmutableArray<string>.Builder own = ImmutableArray.CreateBuilder<string>();
    private int skipped;

    public static InputList Expand(IEnumerable<string> arguments, Func<string, bool> isKnown)
    {
        var expander = new InputExpander(isKnown);
        foreach (var argument in arguments) expander.Add(argument);
        return new InputList(expander.files, expander.skipped, expander.own.ToImmutable(), expander.missing.ToImmutable());
    }

    private void Add(string argument)
    {
        if (argument == InputFile.StandardInput || File.Exists(argument)) files.Add(argument);
        else if (Directory.Exists(argument)) AddFolder(argument);
        else if (argument.AsSpan().ContainsAny('*', '?')) AddGlob(argument);
        else missing.Add(argument);
    }

    private void AddFolder(string folder)
    {
        var prefix = folder.Length > 1 ? folder.TrimEnd('/', Path.DirectorySeparatorChar) : folder;
        if (!prefix.EndsWith('/')) prefix += "/";
        AddKnown(prefix, FilesUnder(folder));
    }

    // The folder before the first wildcard is walked and the rest matched against relative paths; ** spans folders.
    private void AddGlob(string pattern)
    {
        var portable = pattern.Replace('\\', '/');
        var wildcard = portable.AsSpan().IndexOfAny('*', '?');
        var cut = portable.LastIndexOf('/', wildcard) + 1;
        var folder = cut == 0 ? "." : portable[..cut];
        var found = 0;
        if (Directory.Exists(folder))
        {
            var glob = new GlobPattern(portable[cut..]);
            var matching = FilesUnder(folder).FindAll(glob.IsMatch);
            found = AddKnown(portable[..cut], matching);
        }

        if (found == 0) missing.Add(pattern);
    }

    // How many are.
    private int AddKnown(string folder, List<string> names)
    {
        skipped += names.RemoveAll(name => !isKnown(name));
        var known = names.Count;
        var ours = names.AsParallel().Where(name => OwnOutput.IsOne(folder + name)).ToHashSet(StringComparer.Ordinal);
        own.AddRange(names.Where(ours.Contains).Select(name => folder + name));
        if (ours.Count > 0) names.RemoveAll(ours.Contains);
        files.Add(folder, names);
        return known;
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
