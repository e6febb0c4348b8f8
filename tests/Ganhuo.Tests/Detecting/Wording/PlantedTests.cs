namespace Ganhuo.Tests.Detecting.Wording;

/// <summary>Small whole reports, a file a rule beside this one, that hold faults and what only looks like them.</summary>
public sealed class PlantedTests
{
    private const int FewestFaults = 12, FewestAlike = 14;

    private static readonly Dictionary<string, string> Files = new(StringComparer.Ordinal)
    {
        ["GH301"] = "boilerplate-run.txt", ["GH302"] = "empty-paragraph.txt", ["GH303"] = "unsupported-claim.txt",
        ["GH304"] = "problem-as-wish.txt", ["GH305"] = "praise-as-criticism.txt", ["GH306"] = "example-without-facts.txt",
    };

    private static readonly PlantedReports Reports = new("Wording", Files);

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
