namespace Ganhuo.Tests.Architecture;

/// <summary>The source tree the tests were built from, found upwards from where they run.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        var at = AppContext.BaseDirectory;
        while (!File.Exists(System.IO.Path.Combine(at, "Analyzer.sln"))) at = System.IO.Path.GetDirectoryName(at)!;
        return at;
    }
}
