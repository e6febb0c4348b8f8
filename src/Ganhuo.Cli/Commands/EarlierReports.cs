using Ganhuo.Cli.Inputs;

namespace Ganhuo.Cli.Commands;

/// <summary>The reports of <c>--against PATH</c>, read.</summary>
internal static class EarlierReports
{
    /// <exception cref="UsageException">A path names nothing, or no file of it can be read.</exception>
    public static IReadOnlyList<NamedReport> Load(string[] paths, SourceFiles files, CancellationToken cancellation)
    {
        var inputs = InputExpander.Expand(paths, SourceFiles.IsKnown);
        if (!inputs.Missing.IsEmpty) throw new UsageException($"{inputs.Missing[0]}: 没有这样的文件 no such file");
        inputs.SayWhatIsOurs();
        var reports = new List<NamedReport>();
        foreach (var (name, outcome) in inputs.Files.SelectMany(file => files.ReadAll(file, cancellation)))
        {
            cancellation.ThrowIfCancellationRequested();
            if (outcome.IsReadable) reports.Add(new NamedReport(name, outcome.Text));
            else Terminal.Say($"{name}: {outcome.Reason.Chinese} {outcome.Reason.English}");
        }

        return reports.Count > 0 ? reports : throw new UsageException("--against: 没有可比较的材料 nothing to compare with");
    }
}
