namespace Ganhuo.Documents.Tests;

/// <summary>The source tree the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>Our own reports for development.</summary>
    public static IReadOnlyList<string> Reports { get; } =
        [.. Directory.GetFiles(Path.Combine(Root, "corpus", "gold", "reports", "development"), "*.txt").Order(StringComparer.Ordinal)];

    private static string FindRoot()
    {
        var at = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(at, "Analyzer.sln"))) at = Path.GetDirectoryName(at)!;
        return at;
    }
}
