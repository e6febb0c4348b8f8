using System.CommandLine;
using System.Text;
using Ganhuo.Classifying;
using Ganhuo.Cli.Inputs;
using Ganhuo.Documents;
using Ganhuo.Segmenting;
using Ganhuo.Text;

namespace Ganhuo.Cli.Commands;

/// <summary><c>ganhuo segment [PATH|-]</c>: cuts text into words, one output line for every input line.</summary>
internal static class SegmentCommand
{
    public static Command Create()
    {
        var path = new Argument<string>("PATH")
        {
            Description = "文件，或 - 表示标准输入 a file, or - for standard input",
            DefaultValueFactory = _ => "-",
        };
        var separator = new Option<string>("--separator", "-s")
        {
            Description = "词间分隔 what stands between words",
            DefaultValueFactory = _ => " ",
        };
        var noHmm = new Option<bool>("--no-hmm") { Description = "不识别词典外的新词 do not find words outside the dictionary" };
        var overlay = new Option<bool>("--overlay")
        {
            Description = "另加公文用词（机构、会议、套语） know the words of official prose too: organs, meetings, set phrases",
        };
        var encoding = EncodingName.Option();
        var command = new Command("segment", "分词 cut text into words, as jieba 0.42.1 does")
        {
            path, separator, noHmm, overlay, encoding,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            Read(parsed.GetValue(path)!, parsed.GetValue(encoding), cancellation), Segmenter(parsed.GetValue(overlay)),
            parsed.GetValue(separator)!, parsed.GetValue(noHmm) ? HmmMode.Off : HmmMode.On, cancellation)));
        return command;
    }

    private static SourceText Read(string path, string? encoding, CancellationToken cancellation)
    {
        var outcome = new SourceFiles(new DocumentOptions { Encoding = encoding }, ReportContext.Unknown)
            .Read(new InputFile(path, path == "-" ? null : path), cancellation);
        return outcome.Text ?? throw new UsageException($"{path}: {outcome.Reason.Chinese} ({outcome.Reason.English})");
    }

    private static JiebaSegmenter Segmenter(bool overlay) =>
        overlay ? JiebaSegmenter.Create().WithOfficialVocabulary() : JiebaSegmenter.Create();

    private static int Run(
        SourceText text, JiebaSegmenter segmenter, string separator, HmmMode hmm, CancellationToken cancellation)
    {
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), 64 * 1024);
        var words = new List<TextSpan>();
        foreach (var line in TextLines.Of(text.Content))
        {
            cancellation.ThrowIfCancellationRequested();
            words.Clear();
            segmenter.Segment(text.Content.AsSpan(line.Start, line.Length), words, hmm);
            WriteLine(output, text.Content.AsSpan(line.Start, line.Length), words, separator);
        }

        return ExitStatus.Done;
    }

    private static void WriteLine(TextWriter output, ReadOnlySpan<char> line, List<TextSpan> words, string separator)
    {
        foreach (var word in words)
        {
            if (word.Start > 0) output.Write(separator);
            output.Write(line[word.Start..word.End]);
        }

        output.Write('\n');
    }
}
