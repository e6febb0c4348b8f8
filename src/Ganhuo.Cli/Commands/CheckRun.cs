using System.CommandLine;
using Ganhuo.Cli.Configuration;
using Ganhuo.Cli.Inputs;
using Ganhuo.Cli.Outputs;
using Ganhuo.Reporting;
using Ganhuo.Text;

namespace Ganhuo.Cli.Commands;

/// <summary>One run over many reports: what is written, what is counted, and the status it comes to.</summary>
internal sealed class CheckRun(ParseResult parsed, CheckOptions options, AnalysisSetup setup)
{
    private readonly BaselineOption baseline = setup.Baseline;
    private int read;
    private int unreadable;
    private bool reached;

    public async Task<int> RunAsync(InputList inputs, CancellationToken cancellation)
    {
        var given = options.Analysis.Given(parsed, inputs, parsed.GetValue(options.Analysis.Baseline), setup.Lexicon);
        var pages = PagesFolder(inputs) is { } folder ? new PageFolder(folder, given) : null;
        using var target = pages is null ? Target(given) : OutputTarget.StandardOutput();
        if (Format == OutputFormat.Csv) target.MarkAsUtf8();
        using var findings = FindingsFile.Open(parsed.GetValue(options.Findings), options.LanguageOf(parsed), setup.Knowledge, given);
        var writer = Writer(target.Stream, pages, cancellation);
        var progress = new Progress(inputs.Files.Count, isSilent: WritesToTerminal);
        await foreach (var report in Reports(inputs, cancellation).ConfigureAwait(false))
        {
            progress.Step();
            read++;
            var left = Counted(baseline.Apply(report), progress);

            findings?.Write(left);

            // SARIF tells what was dismissed too, marked as such.
            writer.Write(Format == OutputFormat.Sarif ? report : left);
        }

        writer.Complete();

        // A report that could not be read has no page: an empty file would take the place of a good one.
        if (!IsPage || !target.IsEmpty) target.Commit();
        findings?.Commit();
        baseline.Save(options.Analysis.Given(parsed, inputs, setup.Lexicon));
        return Conclude(inputs, pages?.Failed ?? 0);
    }

    // One report alone needs nobody beside it, and is there sooner without.
    private IAsyncEnumerable<SourceReport> Reports(InputList inputs, CancellationToken cancellation)
    {
        var sources = inputs.Files.SelectMany(setup.Files.Open);
        return IsMany(inputs)
            ? setup.Analyzer.AnalyzeManyAsync(sources, new AnalyzeManyOptions { MaxParallelism = parsed.GetValue(options.Analysis.Jobs) },
            cancellation)
            : sources.Select(source => setup.Analyzer.Analyze(source, cancellation)).ToAsyncEnumerable();
    }

    private SourceReport Counted(SourceReport report, Progress progress)
    {
        if (report.Unreadable is { } reason)
        {
            unreadable++;
            progress.Clear();
            Terminal.Say($"{report.Source}: {reason.In(options.LanguageOf(parsed))}");
        }

        if (parsed.GetValue(options.FailOn) is { } bar)
            reached |= report.Analysis?.Findings.Any(f => f.Severity >= bar) ?? false;
        return report;
    }

    private int Conclude(InputList inputs, int unwritten)
    {
        if (baseline.Hidden > 0) Terminal.Say($"基线隐去 {baseline.Hidden} 处 findings hidden by the baseline");
        if (unreadable > 0) Terminal.Say($"{unreadable}/{read} 无法读取 could not be read");
        if (unwritten > 0) Terminal.Say($"{unwritten} 个文件未能写出 files could not be written");
        return unreadable + unwritten > 0 || !inputs.Missing.IsEmpty ? ExitStatus.Trouble
            : reached ? ExitStatus.Findings
            : ExitStatus.Done;
    }

    private bool WritesToTerminal => parsed.GetValue(options.Output) is null && !Console.IsOutputRedirected;

    private OutputFormat Format => parsed.GetValue(options.Format);

    private bool IsPage => Format is OutputFormat.Html or OutputFormat.Docx;

    private OutputTarget Target(GivenFiles given) => parsed.GetValue(options.Output) is { } path
        ? OutputTarget.ToFile(path, "reports." + Extension, given)
        : OutputTarget.StandardOutput();

    private string Extension => Format == OutputFormat.Text ? "txt" : Format.ToString().ToLowerInvariant();

    // A page holds one report: several need a folder to lie in.
    private string? PagesFolder(InputList inputs)
    {
        if (!IsPage || !IsMany(inputs)) return null;
        return parsed.GetValue(options.Output)
            ?? throw new UsageException($"-f {Extension}: 多份报告请用 -o 指定文件夹 several reports need a folder: -o DIR");
    }

    private static bool IsMany(InputList inputs) => inputs.Files.Count > 1 || inputs.Files.Any(SourceFiles.IsMany);

    private IReportWriter Writer(Stream stream, PageFolder? pages, CancellationToken cancellation)
    {
        var language = options.LanguageOf(parsed);
        return Format switch
        {
            OutputFormat.Json => new JsonReportWriter(stream, language, setup.Knowledge),
            OutputFormat.Jsonl => new JsonLinesReportWriter(stream, language, setup.Knowledge),
            OutputFormat.Csv => new CsvReportWriter(stream, language),
            OutputFormat.Sarif => new SarifReportWriter(stream, language, baseline.Known, setup.Knowledge),
            OutputFormat.Html => new HtmlPages(stream, pages, setup.Types, language, setup.Knowledge),
            OutputFormat.Docx => new WordPages(stream, pages, setup.Files, setup.Types, language, cancellation),
            _ => new TextReportWriter(stream, Screen(language)),
        };
    }

    private TextReportOptions Screen(Language language) => TextReportOptions.Default with
    {
        Language = language,
        Types = setup.Types,
        Colour = WritesToTerminal && Terminal.WantsColour(parsed.GetValue(options.NoColour)),
        Width = WritesToTerminal ? Terminal.Width(TextReportOptions.Default.Width) : TextReportOptions.Default.Width,
    };
}
