using Ganhuo.Cli.Archives;
using Ganhuo.Documents;
using Ganhuo.Reporting;

namespace Ganhuo.Cli.Tests.Archives;

public sealed class ToolBuildTests
{
    [Fact]
    public void Plan_is_bound_to_the_build_and_not_to_the_version_alone()
    {
        var parameters = ArchiveParameters.Of(null, false, false, true);

        Assert.StartsWith(ToolIdentity.Version + "+", parameters.Tool, StringComparison.Ordinal);
        foreach (var module in new[] { typeof(ReportAnalyzer).Module, typeof(DocumentReader).Module, typeof(ArchiveParameters).Module })
            Assert.Contains(module.ModuleVersionId.ToString("N")[..12], parameters.Tool, StringComparison.Ordinal);
        Assert.NotEqual("", parameters.DifferenceFrom(parameters with { Tool = ToolIdentity.Version + "+another" }));
        Assert.Equal("", parameters.DifferenceFrom(ArchiveParameters.Of(null, false, false, true)));
    }
}
