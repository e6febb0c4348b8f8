using System.Text.RegularExpressions;

namespace Ganhuo.Tests.Architecture;

public sealed partial class SourceMapTests
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void Map_has_one_line_for_every_project_and_stage_folder_and_none_for_others(string page)
    {
        var listed = Lines(page).Select(m => m.Groups["folder"].Value).ToList();

        Assert.Equal(listed.Distinct(), listed);
        Assert.Equal(Folders().Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void Map_says_something_of_every_folder(string page) =>
        Assert.All(Lines(page), m => Assert.True(m.Groups["text"].Value.Trim().Length > 7, m.Value));

    [Fact]
    public void Both_maps_tell_how_to_add_the_same_things_and_name_files_that_are_there()
    {
        var (english, chinese) = (HowTos("README.md"), HowTos("README.zh-CN.md"));

        Assert.True(english.Count > 4);
        Assert.Equal(english.Select(Named), chinese.Select(Named));
        foreach (var name in english.SelectMany(Named).Where(n => n.LastIndexOf('.') > 0))
            Assert.NotEmpty(Directory.GetFiles(Repository.Path("src"), Path.GetFileName(name), SearchOption.AllDirectories));
    }

    private static List<string> HowTos(string page) =>
        [.. File.ReadAllLines(Repository.Path("src", page)).Where(l => l.StartsWith("- **", StringComparison.Ordinal))];

    // What stands in code marks, in any order: the languages put it in different places.
    private static IEnumerable<string> Named(string line) =>
        Code().Matches(line).Select(m => m.Groups["name"].Value).Where(n => !n.Contains('<', StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    [Fact]
    public void Pipeline_stays_on_one_screen() =>
        Assert.InRange(File.ReadLines(Repository.Path("src", "Ganhuo", "Pipeline.cs")).Count(), 10, 70);

    private static IEnumerable<Match> Lines(string page) =>
        FolderLine().Matches(File.ReadAllText(Repository.Path("src", page)));

    private static IEnumerable<string> Folders()
    {
        var root = Repository.Path("src");
        return Directory.EnumerateDirectories(root)
            .SelectMany(project => Directory.EnumerateDirectories(project).Prepend(project))
            .Where(HoldsSources)
            .Select(d => Path.GetRelativePath(root, d).Replace(Path.DirectorySeparatorChar, '/') + "/")
            .Where(d => !d.EndsWith("/bin/", StringComparison.Ordinal) && !d.EndsWith("/obj/", StringComparison.Ordinal));
    }

    // A folder that an editor or a branch left behind empty is none of git's, and none of ours.
    private static bool HoldsSources(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Any();

    [GeneratedRegex(@"^\| `(?<folder>[^`]+/)` \|(?<text>[^|]+)\|", RegexOptions.Multiline)]
    private static partial Regex FolderLine();

    [GeneratedRegex("`(?<name>[^`]+)`")]
    private static partial Regex Code();
}
