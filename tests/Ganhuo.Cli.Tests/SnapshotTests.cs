namespace Ganhuo.Cli.Tests;

/// <summary>Whole reports through the whole tool. A difference is something to look into before it is approved.</summary>
[Trait("Category", "Approved")]
public sealed class SnapshotTests
{
    private const string Folder = "corpus/gold/reports/development";

    public static TheoryData<string> Reports() =>
        new(Directory.GetFiles(Path.Combine(Approval.Root, Folder), "*.txt").Select(f => Path.GetFileNameWithoutExtension(f)!)
            .Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Reports))]
    public void Screen_of_a_report_is_the_approved_one(string report) =>
        Approval.Check(report + ".txt", Run($"{Folder}/{report}.txt", "-f", "text"));

    // One report in full: the screen leaves out clauses, formulas and evidence.
    [Fact]
    public void Json_of_a_report_is_the_approved_one()
    {
        var report = Reports().First().Data;
        Approval.Check("full.json", Run($"{Folder}/{report}.txt", "-f", "json"));
    }

    [Fact]
    public void Ranking_of_all_reports_is_the_approved_one() => Approval.Check("ranking.csv", Run(Folder, "-f", "csv"));

    [Fact]
    public void No_snapshot_is_left_of_a_report_that_is_gone()
    {
        var folder = Path.GetDirectoryName(Approval.Path("x"))!;
        if (!Directory.Exists(folder)) return;
        var known = Reports().Select(r => r.Data + ".txt").Concat(["full.json", "ranking.csv"]);
        Assert.Empty(Directory.GetFiles(folder).Select(f => Path.GetFileName(f)!).Except(known, StringComparer.Ordinal));
    }

    private static string Run(params string[] arguments)
    {
        var result = ToolProcess.Run(new ToolSettings { WorkingDirectory = Approval.Root }, ["check", .. arguments]);
        Assert.Equal(0, result.Status);
        return result.Output;
    }
}
