namespace Ganhuo.Tests.Architecture;

/// <summary>
/// Compares with a committed file that a person has approved. <c>.ci/generate</c> writes the files anew, and CI fails
/// where that leaves a difference; nothing else does.
/// </summary>
internal static class Approval
{
    public static bool IsApproving => Environment.GetEnvironmentVariable("GANHUO_APPROVE") == "1";

    public static void Check(string actual, params string[] path)
    {
        var file = Repository.Path(path);
        if (IsApproving)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual);
            return;
        }

        Assert.True(File.Exists(file), $"{Path.GetFileName(file)} is not approved yet: .ci/generate writes it");
        Assert.Equal(File.ReadAllText(file), actual);
    }
}
