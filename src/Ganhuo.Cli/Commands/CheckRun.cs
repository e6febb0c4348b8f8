using System.CommandLine;
using Ganhuo.Classifying;
using Ganhuo.Cli.Inputs;
using Ganhuo.Cli.Outputs;
using Ganhuo.Reporting;
using Ganhuo.Text;

namespace Ganhuo.Cli.Commands;

/// <summary>One run over many reports: what is written, what is counted, and the status it comes to.</summary>
internal sealed class CheckRun(ParseResult parsed, CheckOptions options, ReportTypeCatalogue types)
{
    private int unreadable;
    private bool reached;

    public async Task<int> RunAsync(
        ReportAnalyzer analyzer, InputList inputs, SourceFiles files, CancellationToken cancellation)
    {
        using var target = Target();
        var writer = Writer(target.Stream);
        var many = new AnalyzeManyOptions { MaxParallelism = parsed.GetValue(options.Jobs) };
        var sources = inputs.Files.Select(files.Open);
        await foreach (var report in analyzer.AnalyzeManyAsync(sources, many, cancellation).ConfigureAwait(false))
        {
            Count(report);
            writer.Write(report);
        }

        writer.Complete();
        target.Commit();
        return unreadable > 0 || !inputs.Missing.IsEmpty ? ExitStatus.Trouble
            : reached ? ExitStatus.Findings
            : ExitStatus.Done;
    }

    private void Count(SourceReport report)
    {
        if (report.Unreadable is { } reason)
        {
            unreadable++;
            Terminal.Say($"{report.Source}: {reason.In(options.LanguageOf(parsed))}");
        }

        if (parsed.GetValue(options.FailOn) is { } bar)
            reached |= report.Analysis?.Findings.Any(f => f.Severity >= bar) ?? false;
    }

    private OutputTarget Target()
    {
        var format = parsed.GetValue(options.Format);
        return parsed.GetValue(options.Output) is { } path
            ? OutputTarget.ToFile(path, "reports." + Extension(format))
            : OutputTarget.StandardOutput();
    }

    private static string Extension(OutputFormat format) => format switch
    {
        OutputFormat.Json => "json",
        OutputFormat.Jsonl => "jsonl",
        OutputFormat.Csv => "csv",
        _ => "txt",
    };

    private IReportWriter Writer(Stream stream)
    {
        var language = options.LanguageOf(parsed);
        return parsed.GetValue(options.Format) switch
        {
            OutputFormat.Json => new JsonReportWriter(stream, language),
            OutputFormat.Jsonl => new JsonLinesReportWriter(stream, language),
            OutputFormat.Csv => new CsvReportWriter(stream, language),
            _ => new TextReportWriter(stream, Screen(language)),
        };
    }

    private TextReportOptions Screen(Language language)
    {
        var toTerminal = parsed.GetValue(options.Output) is null;
        return TextReportOptions.Default with
        {
            Language = language,
            Types = types,
            Colour = toTerminal && Terminal.WantsColour(parsed.GetValue(options.NoColour)),
            Width = toTerminal ? Terminal.Width(TextReportOptions.Default.Width) : TextReportOptions.Default.Width,
        };
    }
}
