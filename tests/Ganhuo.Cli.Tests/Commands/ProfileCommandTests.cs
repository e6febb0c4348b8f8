using System.Globalization;

namespace Ganhuo.Cli.Tests.Commands;

public sealed class ProfileCommandTests
{
    private const string Common = "大家心里头都要有一杆秤";

    [Fact]
    public void Profile_is_built_shown_and_used_and_the_same_twice()
    {
        using var folder = new TemporaryFolder();
        Archive(folder);
        var (one, two) = (folder["one.json"], folder["two.json"]);
        Assert.Equal(0, ToolProcess.Run("profile", "build", folder["archive"], "-o", one).Status);
        Assert.Equal(0, ToolProcess.Run("profile", "build", folder["archive"], "-o", two).Status);
        Assert.Equal(File.ReadAllBytes(one), File.ReadAllBytes(two));
        Assert.Contains($"100.0%  2021  {Common}", ToolProcess.Run("profile", "show", one).Output, StringComparison.Ordinal);

        var report = folder.Write("r.txt", Common + "。");
        Assert.Contains("\"required\": 1", ToolProcess.Run("check", report, "--profile", one, "-f", "json").Output, StringComparison.Ordinal);
        Assert.Contains("\"required\": 0", ToolProcess.Run("check", report, "-f", "json").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Changed_profile_is_status_2_with_the_reason()
    {
        using var folder = new TemporaryFolder();
        Archive(folder);
        ToolProcess.Run("profile", "build", folder["archive"], "-o", folder["p.json"]);
        File.WriteAllText(folder["p.json"], File.ReadAllText(folder["p.json"]).Replace("\"units\": 31", "\"units\": 30", StringComparison.Ordinal));
        foreach (var run in new[]
        {
            ToolProcess.Run("profile", "show", folder["p.json"]),
            ToolProcess.Run("check", folder["archive"], "--profile", folder["p.json"]),
        })
        {
            Assert.Equal(2, run.Status);
            Assert.Contains("SHA-256", run.Errors, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Missing_profile_is_status_2() =>
        Assert.Equal(2, ToolProcess.Run("profile", "show", "no-such-profile.json").Status);

    private static void Archive(TemporaryFolder folder)
    {
        for (var unit = 0; unit < 31; unit++)
            folder.Write(
                $"archive/{unit.ToString("00", CultureInfo.InvariantCulture)}.txt",
                $"{(char)('甲' + unit)}山县水务局2021年度工作总结\n{Common}，{new string((char)('啊' + unit), 9)}。");
    }
}
