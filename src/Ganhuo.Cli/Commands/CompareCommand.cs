using System.CommandLine;
using System.Text;
using Ganhuo.Classifying;
using Ganhuo.Cli.Configuration;
using Ganhuo.Cli.Inputs;
using Ganhuo.Cli.Outputs;
using Ganhuo.Reporting;
using Ganhuo.Reporting.Html;
using Ganhuo.Text;

namespace Ganhuo.Cli.Commands;

/// <summary><c>ganhuo compare A B</c>: which passages of B are in A too, and what was changed in them.</summary>
internal static class CompareCommand
{
    public static Command Create()
    {
        var before = new Argument<string>("A") { Description = "在前的材料 the earlier report" };
        var after = new Argument<string>("B") { Description = "在后的材料 the later report" };
        var format = new Option<string>("--format", "-f")
        {
            Description = "输出格式 format of the output",
            HelpName = "text|json|html",
            DefaultValueFactory = _ => "text",
        }
            .AcceptOnlyFromAmong("text", "json", "html");
        var output = new Option<string?>("--output", "-o") { Description = "写入文件 write to this file" };
        var language = LanguageOption.Create("输出的语言 language of the output");
        // There is no colour in it; who sets --no-color sets it for every command.
        var noColour = new Option<bool>("--no-color") { Description = "不用颜色 no colour" };
        var encoding = EncodingName.Option();
        var reading = new ReadingOptions();
        var configuration = new ConfigurationOptions();
        var command = new Command("compare", "比对两份材料 compare two reports: what is the same, and what was changed")
        {
            before, after, format, output, language, noColour, encoding, configuration.Lexicon, configuration.Configuration,
        };
        foreach (var option in reading.All) command.Add(option);
        command.SetAction((parsed, cancellation) => Task.Run(
            () =>
            {
                var (one, other) = (parsed.GetValue(before)!, parsed.GetValue(after)!);
                var files = new SourceFiles(reading.Of(parsed, parsed.GetValue(encoding)), ReportContext.Unknown);
                var lexicon = configuration.LexiconOf(parsed, configuration.Load(parsed, one));
                var comparison = ReportComparer.Create(formulas: OwnFormulas.Load(lexicon))
                    .Compare(Read(files, one, cancellation), Read(files, other, cancellation));
                Write(comparison, parsed.GetValue(format)!, parsed.GetValue(output), GivenFiles.Of(one, other, lexicon),
                    LanguageOption.Of(parsed, language), ToolIdentity.KnowledgeWith(null, ConfigurationHash.OfFile(lexicon)));
                return ExitStatus.Done;
            },
            cancellation));
        return command;
    }

    private static NamedReport Read(SourceFiles files, string path, CancellationToken cancellation)
    {
        var outcome = files.Read(new InputFile(path, path == "-" ? null : path), cancellation);
        return outcome.IsReadable
            ? new NamedReport(path, outcome.Text)
            : throw new UsageException($"{path}: {outcome.Reason.Chinese} {outcome.Reason.English}");
    }

    private static void Write(
        ReportComparison comparison, string format, string? path, GivenFiles given, Language language, string knowledge)
    {
        var extension = format == "text" ? "txt" : format;
        using var target = path is null
            ? OutputTarget.StandardOutput()
            : OutputTarget.ToFile(path, $"comparison.{extension}", given);
        if (format == "json") ComparisonJsonWriter.Write(target.Stream, comparison, knowledge);
        else
        {
            using var writer =
                new StreamWriter(target.Stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
            if (format == "html") ComparisonHtmlWriter.Write(writer, comparison, language);
            else ComparisonTextWriter.Write(writer, comparison, language);
        }

        target.Commit();
    }
}
