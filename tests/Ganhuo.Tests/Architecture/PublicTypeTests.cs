using System.Reflection;
using Ganhuo.Reporting;

namespace Ganhuo.Tests.Architecture;

public sealed class PublicTypeTests
{
    private static readonly Assembly Ours = typeof(ReportAnalyzer).Assembly;

    [Fact]
    public void Every_public_class_is_sealed_or_static() => PublicTypes.AreSealedOrStatic(Ours);

    [Fact]
    public void Public_types_are_immutable_save_builders_writers_and_exceptions() => PublicTypes.AreImmutable(
        Ours, type => type == typeof(ReportAnalyzerBuilder) || typeof(IReportWriter).IsAssignableFrom(type));

    [Fact]
    public void No_type_holds_static_state_that_changes() => PublicTypes.HoldNoStaticStateThatChanges(Ours);

    [Fact]
    public void Every_public_member_says_something_of_itself() => PublicTypes.SaySomethingOfThemselves(Ours);
}
