using System.Reflection;
using Ganhuo.Tests.Architecture;

namespace Ganhuo.Documents.Tests.Architecture;

public sealed class PublicApiTests
{
    private static readonly Assembly Ours = typeof(DocumentReader).Assembly;

    [Fact]
    [Trait("Category", "Approved")]
    public void Public_members_are_those_that_were_approved() =>
        Approval.Check(PublicListing.Of(Ours.GetExportedTypes()), "tests", "Ganhuo.Documents.Tests", "Architecture", "PublicApi.txt");

    [Fact]
    public void Every_public_class_is_sealed_or_static() => PublicTypes.AreSealedOrStatic(Ours);

    [Fact]
    public void Public_types_are_immutable() => PublicTypes.AreImmutable(Ours, _ => false);

    [Fact]
    public void No_type_holds_static_state_that_changes() => PublicTypes.HoldNoStaticStateThatChanges(Ours);

    [Fact]
    public void Every_public_member_says_something_of_itself() => PublicTypes.SaySomethingOfThemselves(Ours);
}
