namespace Ganhuo.Documents.Tests;

/// <summary>A folder for a group of tests, gone when they end.</summary>
public sealed class TemporaryFolder : IDisposable
{
    private readonly string path = Directory.CreateTempSubdirectory("ganhuo-docs-test-").FullName;

    public string this[string name] => Path.Combine(path, name);

    public void Dispose() => Directory.Delete(path, recursive: true);
}
