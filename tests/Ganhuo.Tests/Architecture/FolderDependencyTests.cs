namespace Ganhuo.Tests.Architecture;

public sealed class FolderDependencyTests
{
    // In flow order; the façade and the pipeline ("") may see every stage, and only output may see them.
    private static readonly string[] Order =
    [
        "Text", "Structuring", "Segmenting", "Classifying", "Detecting", "Scoring", "Comparing", "", "Reporting",
    ];

    [Fact]
    public void Folders_depend_only_leftwards_in_flow_order()
    {
        var wrong = new SortedSet<string>(StringComparer.Ordinal);
        var seen = 0;
        foreach (var type in OwnTypes())
        foreach (var used in TypeReferences.Of(type).Where(IsOwn))
        {
            seen++;
            if (Array.IndexOf(Order, FolderOf(used)) > Array.IndexOf(Order, FolderOf(type)))
                wrong.Add($"{type.FullName} uses {used.FullName}");
        }

        Assert.Empty(wrong);
        Assert.True(seen > 500, $"only {seen} references were looked at");
    }

    [Fact]
    public void Every_folder_has_its_place_in_the_flow_and_every_place_its_folder() =>
        Assert.Equal(Order.Order(StringComparer.Ordinal), OwnTypes().Select(FolderOf).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Reference_inside_a_method_body_is_seen() =>
        Assert.Contains(typeof(Ganhuo.Reporting.ToolIdentity), TypeReferences.Of(typeof(Ganhuo.Reporting.ReportJson)));

    [Fact]
    public void Namespace_is_the_folder()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Path("src", "Ganhuo"), "*.cs", SearchOption.AllDirectories))
        {
            var folder = Path.GetRelativePath(Repository.Path("src"), Path.GetDirectoryName(file)!);
            if (folder.Contains($"Ganhuo{Path.DirectorySeparatorChar}obj", StringComparison.Ordinal)) continue;
            Assert.Contains($"namespace {folder.Replace(Path.DirectorySeparatorChar, '.')};", File.ReadAllText(file),
                StringComparison.Ordinal);
        }
    }

    private static IEnumerable<Type> OwnTypes() => typeof(ReportAnalyzer).Assembly.GetTypes().Where(IsOwn);

    // What the compiler and its generators add (collection literals, regexes, serializers) is not laid out by us.
    private static bool IsOwn(Type type) => type.Namespace is { } name
        && (name == "Ganhuo" || name.StartsWith("Ganhuo.", StringComparison.Ordinal));

    private static string FolderOf(Type type)
    {
        var parts = type.Namespace!.Split('.');
        return parts.Length > 1 ? parts[1] : "";
    }
}
