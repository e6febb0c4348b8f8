using Ganhuo.Cli.Outputs;
using Ganhuo.Reporting;

namespace Ganhuo.Cli.Configuration;

/// <summary>The baseline file of a run: hides what was dismissed, or takes in what is left.</summary>
internal sealed class BaselineOption
{
    private readonly string? path;
    private readonly bool update;
    private readonly string reason;
    private Baseline baseline;

    private BaselineOption(string? path, bool update, string reason, Baseline baseline)
    {
        this.path = path;
        this.update = update;
        this.reason = reason;
        this.baseline = baseline;
    }

    /// <summary>How many findings were hidden so far.</summary>
    public int Hidden { get; private set; }

    /// <summary>The baseline a run was given, as it was then; null where it was given none.</summary>
    public Baseline? Known => path is null || update ? null : baseline;

    /// <exception cref="UsageException">The file cannot be read, or there is none to update.</exception>
    /// <exception cref="Detecting.InvalidConfigurationException">The file is no baseline.</exception>
    public static BaselineOption Load(string? path, bool update = false, string? reason = null)
    {
        if (path is null)
            return update
                ? throw new UsageException("--update-baseline 需要 --baseline FILE is needed")
                : new BaselineOption(null, false, "", Baseline.Empty);
        if (update && string.IsNullOrWhiteSpace(reason))
            throw new UsageException("--update-baseline 需要 --reason 理由 is needed: why the findings are let pass");
        reason ??= "";
        if (update && !File.Exists(path)) return new BaselineOption(path, update, reason, Baseline.Empty);
        try
        {
            return new BaselineOption(path, update, reason, Baseline.Parse(File.ReadAllBytes(path), path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path}: 无法读取基线 cannot read the baseline");
        }
    }

    public SourceReport Apply(SourceReport report)
    {
        if (update) baseline = baseline.With(report, reason);
        var left = baseline.Apply(report);
        Hidden += (report.Analysis?.Findings.Length ?? 0) - (left.Analysis?.Findings.Length ?? 0);
        return left;
    }

    /// <summary>Writes the file where it was to be updated, whole or not at all.</summary>
    public void Save(GivenFiles given)
    {
        if (!update) return;
        using var target = OutputTarget.ToFile(path!, "ganhuo-baseline.json", given);
        baseline.Write(target.Stream);
        target.Commit();
    }
}
