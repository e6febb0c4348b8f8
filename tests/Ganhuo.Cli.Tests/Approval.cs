namespace Ganhuo.Cli.Tests;

/// <summary>
/// Compares with a committed file that a person has approved. <c>.ci/generate</c> writes the files anew, and CI fails
/// where that leaves a difference; nothing else does.
/// </summary>
internal static class Approval
{
    public static bool IsApproving => Environment.GetEnvironmentVariable("GANHUO_APPROVE") == "1";

    public static string Root { get; } = FindRoot();

    public static string Path(string name) => System.IO.Path.Combine(Root, "tests", "Ganhuo.Cli.Tests", "Snapshots", name);

    public static void Check(string name, string actual)
    {
        if (IsApproving)
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path(name))!);
            File.WriteAllText(Path(name), actual);
            return;
        }

        Assert.True(File.Exists(Path(name)), $"{name} is not approved yet: .ci/generate writes it");
        Assert.Equal(File.ReadAllText(Path(name)), actual);
    }

    private static string FindRoot()
    {
        var at = AppContext.BaseDirectory;
        while (!File.Exists(System.IO.Path.Combine(at, "Analyzer.sln"))) at = System.IO.Path.GetDirectoryName(at)!;
        return at;
    }
}
