using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Ganhuo.Segmenting;

namespace Ganhuo.Benchmarks.Peers;

/// <summary>Words, with the hidden Markov model, line by line: ours in turn with each peer, each peer a process of its own.</summary>
internal static class WordRace
{
    internal const string FairPlay = """
        Ours hands out spans and, in the rows marked so, builds the strings; the peers always build strings, those behind Node
        also carry them into JavaScript. Loading the dictionary is not timed. nodejieba (cppjieba) does not cut exactly as jieba
        does (it cuts a number into its digits, for one); the share of differing word boundaries is stated, and a line that jieba
        itself cut differently would end the run. jieba in Python is timed on the first 2 MB.
        """;

    private static readonly (string Name, int Megabytes)[] Peers =
        [("jieba (Python)", 2), ("@node-rs/jieba", int.MaxValue), ("nodejieba", int.MaxValue)];

    internal static IReadOnlyList<Row> Run(Arguments arguments, string text)
    {
        var rows = new List<Row>();
        JiebaSegmenter segmenter = JiebaSegmenter.Create();
        foreach ((string name, int megabytes) in Peers)
        {
            string part = megabytes == int.MaxValue ? text : Beginning(text, megabytes * 1_000_000);
            rows.AddRange(RunPeer(arguments, segmenter, name, part));
        }

        return rows;
    }

    private static IEnumerable<Row> RunPeer(Arguments arguments, JiebaSegmenter segmenter, string name, string text)
    {
        string textFile = Path.GetTempFileName(), tokenFile = Path.GetTempFileName();
        File.WriteAllText(textFile, text);
        string[] lines = text.Split('\n');
        double megabytes = Encoding.UTF8.GetByteCount(text) / 1e6;
        List<double> peer = [], spans = [], strings = [];
        PeerAnswer answer = new("", 0, []);
        WarmUp(segmenter, lines);
        for (int round = 0; round < arguments.Rounds; round++)
        {
            spans.Add(megabytes / CpuClock.Time(() => CutIntoSpans(segmenter, lines)));
            strings.Add(megabytes / CpuClock.Time(() => CutIntoStrings(segmenter, lines)));
            answer = RunProcess(arguments, name, textFile, tokenFile);
            peer.AddRange(answer.Seconds.Select(s => megabytes / s));
            spans.Add(megabytes / CpuClock.Time(() => CutIntoSpans(segmenter, lines)));
        }

        string verdict = Compare(segmenter, lines, File.ReadLines(tokenFile), exact: name.StartsWith("jieba", StringComparison.Ordinal));
        File.Delete(textFile);
        File.Delete(tokenFile);
        string engine = $"{name} {answer.Version}";
        yield return new Row("words, spans out", engine, Comparison.Median(peer), Comparison.Median(spans), verdict);
        yield return new Row("words, strings out", engine, Comparison.Median(peer), Comparison.Median(strings), verdict);
    }

    // Long enough for the runtime to have compiled everything for good, in the background.
    private static void WarmUp(JiebaSegmenter segmenter, string[] lines)
    {
        for (double spent = 0; spent < 2;)
            spent += CpuClock.Time(() => CutIntoSpans(segmenter, lines)) + CpuClock.Time(() => CutIntoStrings(segmenter, lines));
    }

    private static PeerAnswer RunProcess(Arguments arguments, string name, string textFile, string tokenFile)
    {
        string here = Path.Combine(AppContext.BaseDirectory, "peers");
        var start = name.StartsWith("jieba", StringComparison.Ordinal)
            ? new ProcessStartInfo("/usr/bin/python3", [Path.Combine(here, "words.py"), textFile, "1", tokenFile])
            : new ProcessStartInfo("node", [Path.Combine(here, "words.cjs"), arguments.PeersFolder, name, textFile, "2", tokenFile]);
        start.RedirectStandardOutput = true;
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{name} ended with {process.ExitCode}; run benchmarks/install-peers.sh.");
        return JsonSerializer.Deserialize<PeerAnswer>(output, JsonSerializerOptions.Web)!;
    }

    // jieba itself must agree token for token; of the others the difference is stated.
    private static string Compare(JiebaSegmenter segmenter, string[] lines, IEnumerable<string> theirs, bool exact)
    {
        long boundaries = 0, different = 0;
        int number = 0;
        foreach (string line in theirs)
        {
            var ours = new HashSet<int>();
            var others = new HashSet<int>();
            Ends(segmenter.Segment(lines[number]), ours);
            Ends(line.Split('\x1f', StringSplitOptions.RemoveEmptyEntries), others);
            boundaries += ours.Count;
            ours.SymmetricExceptWith(others);
            different += ours.Count;
            if (exact && ours.Count > 0) throw new InvalidOperationException($"line {number + 1} is not cut as jieba cuts it");
            number++;
        }

        if (number != lines.Length) throw new InvalidOperationException($"{lines.Length} lines in, {number} out");
        return different == 0
            ? "the same tokens"
            : string.Create(CultureInfo.InvariantCulture, $"differs at {100.0 * different / boundaries:g2} % of boundaries");
    }

    private static void Ends(IEnumerable<string> tokens, HashSet<int> ends)
    {
        int end = 0;
        foreach (string token in tokens) ends.Add(end += token.Length);
    }

    private static void CutIntoSpans(JiebaSegmenter segmenter, string[] lines)
    {
        var sink = default(CountingSink);
        foreach (string line in lines) segmenter.Segment(line, ref sink);
    }

    private static void CutIntoStrings(JiebaSegmenter segmenter, string[] lines)
    {
        foreach (string line in lines) segmenter.Segment(line);
    }

    private static string Beginning(string text, int bytes) => text[..(text.IndexOf('\n', Math.Min(text.Length - 1, bytes / 3)) + 1)];

    private sealed record PeerAnswer(string Version, double Load, double[] Seconds);

    private struct CountingSink : ITokenSink
    {
        internal int Tokens;

        public void OnToken(int start, int end) => Tokens++;
    }
}
