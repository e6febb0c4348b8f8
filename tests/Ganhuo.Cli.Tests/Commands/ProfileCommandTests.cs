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
        Assert.Contains("\"required\": 1", ToolProcess.Run("check", report, "--profile", one, "-f", "json").Output,
            StringComparison.Ordinal);
        Assert.Contains("\"required\": 0", ToolProcess.Run("check", report, "-f", "json").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Candidates_are_what_no_lexicon_knows_as_lines_of_a_lexicon()
    {
        using var folder = new TemporaryFolder();
        for (var i = 0; i < 31; i++)
        {
            var rare = i < 15 ? "\n灶台边那本3号流水账翻到了第12页底。" : "";
            folder.Write($"archive/{i}.txt", $"{(char)('甲' + i)}山县水务局2021年度工作总结\n一、情况\n{Common}。\n坚持以习近平新时代中国特色社会主义思想为指导。{rare}\n");
        }

        ToolProcess.Run("profile", "build", folder["archive"], "-o", folder["p.json"]);
        var all = ToolProcess.Run("profile", "show", folder["p.json"]).Output;
        var lines = ToolProcess.Run("profile", "show", folder["p.json"], "--candidates").Output
            .Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => l[0] != '#').Select(l => l.Split('\t')).ToList();

        Assert.Contains("新时代中国特色社会主义思想", all, StringComparison.Ordinal);
        Assert.All(lines, l => Assert.Equal(8, l.Length));
        Assert.Equal([Common, "formula-required", "", "", "2021", "", "1.0000"], lines[0][..7]);
        Assert.Contains(lines, l =>
            l[0].Contains("那本{d}号流水账翻到了第{d}页底", StringComparison.Ordinal) && l[1] == "formula-boilerplate" && l[6] == "0.4839");
        Assert.DoesNotContain(lines, l => l[0].Contains("新时代", StringComparison.Ordinal));
    }

    [Fact]
    public void Changed_profile_is_status_2_with_the_reason()
    {
        using var folder = new TemporaryFolder();
        Archive(folder);
        ToolProcess.Run("profile", "build", folder["archive"], "-o", folder["p.json"]);
        File.WriteAllText(folder["p.json"],
            File.ReadAllText(folder["p.json"]).Replace("\"units\": 31", "\"units\": 30", StringComparison.Ordinal));
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
    public void Archive_in_archives_gives_the_same_profile_and_what_cannot_be_read_is_named()
    {
        using var folder = new TemporaryFolder();
        Archive(folder);
        System.IO.Compression.ZipFile.CreateFromDirectory(folder["archive"], folder["all.zip"]);
        Assert.Equal(0, ToolProcess.Run("profile", "build", folder["archive"], "-o", folder["one.json"]).Status);
        Assert.Equal(0, ToolProcess.Run("profile", "build", folder["all.zip"], "-o", folder["two.json"]).Status);
        Assert.Contains($"100.0%  2021  {Common}", ToolProcess.Run("profile", "show", folder["two.json"]).Output, StringComparison.Ordinal);

        folder.Write("archive/坏.docx", "PK\u0003\u0004");
        var result = ToolProcess.Run("profile", "build", folder["archive"], "-o", folder["three.json"]);
        Assert.Equal(2, result.Status);
        Assert.Contains("坏.docx: ", result.Errors, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllBytes(folder["one.json"]), File.ReadAllBytes(folder["three.json"]));
    }

    [Fact]
    public void Earlier_reports_may_lie_in_an_archive()
    {
        using var folder = new TemporaryFolder();
        var passage = "护林员老周沿北坡小路逐株查看新栽树苗，发现被野兔啃咬的当场补围铁丝网，把枯死的三十七株登记造册后报给苗圃换补。入秋后林场又请来邻村的放羊户开会，约定雨天不进北坡，违者当年不再续签草场合同，会上签字的有十一户。";
        folder.Write("往年/c.txt", $"某县林场2022年度工作总结\n一、做法\n{passage}\n");
        System.IO.Compression.ZipFile.CreateFromDirectory(folder["往年"], folder["往年.zip"]);
        var report = folder.Write("b.txt", $"某区林业局2023年度工作总结\n一、做法\n{passage}\n");

        var result = ToolProcess.Run("check", report, "--against", folder["往年.zip"], "-f", "json");

        Assert.Equal(0, result.Status);
        Assert.Contains("往年.zip/c.txt", result.Output, StringComparison.Ordinal);
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
