namespace Ganhuo.Tests.Detecting.Correspondence;

/// <summary>Small whole reports, a file a rule beside this one, that hold faults and what only looks like them.</summary>
public sealed class PlantedTests
{
    private const int FewestFaults = 12, FewestAlike = 14;

    private static readonly Dictionary<string, string> Files = new(StringComparer.Ordinal)
    {
        ["GH502"] = "measure-without-problem.txt", ["GH503"] = "problem-without-cause.txt", ["GH504"] = "vague-measure.txt",
        ["GH505"] = "problem-without-evidence.txt",
    };

    private static readonly PlantedReports Reports = new("Correspondence", Files);

    public static TheoryData<string> Rules() => [.. Files.Keys];

    public static TheoryData<string, string> Names() => Reports.Names();

    [Theory]
    [MemberData(nameof(Names))]
    public void Rule_speaks_of_what_is_marked_and_of_nothing_else(string rule, string name) => Reports.Check(rule, name);

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_rule_has_as_many_look_alikes_as_it_needs_and_sees_most_faults(string rule)
    {
        var (faults, unseen, alike) = Reports.Count(rule);
        Assert.InRange(faults, Math.Max(FewestFaults, 3 * unseen), int.MaxValue);
        Assert.InRange(alike, FewestAlike, int.MaxValue);
    }
}
