namespace Ganhuo.Tests.Architecture;

public sealed class PublicApiTests
{
    [Fact]
    [Trait("Category", "Approved")]
    public void Public_members_are_those_that_were_approved() =>
        Approval.Check(PublicListing.Of(typeof(ReportAnalyzer).Assembly.GetExportedTypes()), "tests", "Ganhuo.Tests", "Architecture",
            "PublicApi.txt");

    [Fact]
    public void Listing_tells_what_may_be_null_and_what_may_be_set_later()
    {
        var listing = PublicListing.Of([typeof(Sample)]);

        Assert.Contains("required String Always { get; init; }", listing, StringComparison.Ordinal);
        Assert.Contains("String? Perhaps { get; set; }", listing, StringComparison.Ordinal);
        Assert.Contains("IReadOnlyList<String?>? Of(String? one, String other)", listing, StringComparison.Ordinal);
        Assert.Contains("static Int32? Count { get; }", listing, StringComparison.Ordinal);
    }

    private sealed class Sample
    {
        public static int? Count => 1;

        public required string Always { get; init; }

        public string? Perhaps { get; set; }

        public IReadOnlyList<string?>? Of(string? one, string other) => [one, other, Always];
    }
}
