using System.Globalization;
using Ganhuo.Documents;
using Ganhuo.Reporting;

namespace Ganhuo.Cli.Archives;

/// <summary>
/// The very build that runs: what is begun with one may only be finished with the same. A version is not enough, for between
/// two releases there are many builds of one.
/// </summary>
internal static class ToolBuild
{
    /// <summary>The version and the identities of the modules that read, analyse and write; a deterministic build of equal
    /// sources gives equal ones.</summary>
    public static string Name { get; } = ToolIdentity.Version + "+" + string.Join(
        '.', new[] { typeof(ReportAnalyzer), typeof(DocumentReader), typeof(ToolBuild) }.Select(Module));

    private static string Module(Type type) => type.Module.ModuleVersionId.ToString("N", CultureInfo.InvariantCulture)[..12];
}
