using Ganhuo.Reporting;

namespace Ganhuo.Tests.Reporting;

public sealed class ToolIdentityTests
{
    [Fact]
    public void Knowledge_is_that_of_the_tool_where_nothing_is_added() =>
        Assert.Equal(ToolIdentity.Knowledge, ToolIdentity.KnowledgeWith(null, null));

    [Fact]
    public void What_is_added_stands_behind_it_and_its_place_counts()
    {
        string[] all = [ToolIdentity.KnowledgeWith("a", null), ToolIdentity.KnowledgeWith(null, "a"), ToolIdentity.KnowledgeWith("a", "a"),
            ToolIdentity.KnowledgeWith("", null)];

        Assert.Equal(all.Length, all.Distinct(StringComparer.Ordinal).Count());
        Assert.All(all, one => Assert.Matches($"^{ToolIdentity.Knowledge}\\+[0-9a-f]{{16}}$", one));
    }
}
