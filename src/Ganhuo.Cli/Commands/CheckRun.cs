using System.CommandLine;
using Ganhuo.Classifying;
using Ganhuo.Cli.Configuration;
using Ganhuo.Cli.Inputs;
using Ganhuo.Cli.Outputs;
using Ganhuo.Reporting;
using Ganhuo.Text;

namespace Ganhuo.Cli.Commands;

/// <summary>One run over many reports: what is written, what is counted, and the status it comes to.</summary>
internal sealed class CheckRun(
    ParseResult parsed, CheckOptions options, ReportTypeCatalogue types, BaselineOption baseline)
{
    private int read;
    private int unreadable;
    private bool reached;

    public async Task<int> RunAsync(
        ReportAnalyzer analyzer, InputList inputs, SourceFiles files, CancellationToken cancellation)
    {
        var pages = PagesFolder(inputs);
        using var target = pages is null ? Target() : OutputTarget.StandardOutput();
        var writer = Writer(target.Stream, pages, files);
        var many = new AnalyzeManyOptions { MaxParallelism = parsed.GetValue(options.Jobs) };
        var progress = new Progress(inputs.Files.Length, isSilent: WritesToTerminal);
        var reports = analyzer.AnalyzeManyAsync(inputs.Files.SelectMany(files.Open), many, cancellation);
        await foreach (var report in reports.ConfigureAwait(false))
        {
            progress.Step();
            read++;
            var left = Counted(baseline.Apply(report), progress);

            // SARIF tells what was dismissed too, marked as such.
            writer.Write(parsed.GetValue(options.Format) == OutputFormat.Sarif ? report : left);
        }

        writer.Complete();
        target.Commit();
        baseline.Save();
        return Conclude(inputs);
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

    private int Conclude(InputList inputs)
    {
        if (baseline.Hidden > 0) Terminal.Say($"基线隐去 {baseline.Hidden} 处 findings hidden by the baseline");
        if (unreadable > 0) Terminal.Say($"{unreadable}/{read} 无法读取 could not be read");
        return unreadable > 0 || !inputs.Missing.IsEmpty ? ExitStatus.Trouble
            : reached ? ExitStatus.Findings
            : ExitStatus.Done;
    }

    private bool WritesToTerminal => parsed.GetValue(options.Output) is null && !Console.IsOutputRedirected;

    private OutputTarget Target() => parsed.GetValue(options.Output) is { } path
        ? OutputTarget.ToFile(path, "reports." + Extension)
        : OutputTarget.StandardOutput();

    private string Extension => parsed.GetValue(options.Format) switch
    {
        OutputFormat.Json => "json",
        OutputFormat.Jsonl => "jsonl",
        OutputFormat.Csv => "csv",
        OutputFormat.Sarif => "sarif",
        OutputFormat.Html => "html",
        OutputFormat.Docx => "docx",
        _ => "txt",
    };

    // A page holds one report: several need a folder to lie in.
    private string? PagesFolder(InputList inputs)
    {
        var format = parsed.GetValue(options.Format);
        if (format is not (OutputFormat.Html or OutputFormat.Docx) || !IsMany(inputs)) return null;
        return parsed.GetValue(options.Output)
            ?? throw new UsageException($"-f {Extension}: 多份报告请用 -o 指定文件夹 several reports need a folder: -o DIR");
    }

    private static bool IsMany(InputList inputs) => inputs.Files.Length > 1 || inputs.Files.Any(SourceFiles.IsMany);

    private IReportWriter Writer(Stream stream, string? pages, SourceFiles files)
    {
        var language = options.LanguageOf(parsed);
        return parsed.GetValue(options.Format) switch
        {
            OutputFormat.Json => new JsonReportWriter(stream, language),
            OutputFormat.Jsonl => new JsonLinesReportWriter(stream, language),
            OutputFormat.Csv => new CsvReportWriter(stream, language),
            OutputFormat.Sarif => new SarifReportWriter(stream, language, baseline.Known),
            OutputFormat.Html => new HtmlPages(stream, pages, types, language),
            OutputFormat.Docx => new WordPages(stream, pages, files.Submitted, files.Options, types, language),
            _ => new TextReportWriter(stream, Screen(language)),
        };
    }

    private TextReportOptions Screen(Language language) => TextReportOptions.Default with
    {
        Language = language,
        Types = types,
        Colour = WritesToTerminal && Terminal.WantsColour(parsed.GetValue(options.NoColour)),
        Width = WritesToTerminal ? Terminal.Width(TextReportOptions.Default.Width) : TextReportOptions.Default.Width,
    };
}
