using System.Buffers;
using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using Ganhuo.Segmenting.Phrases;

namespace Ganhuo.Benchmarks.Peers;

/// <summary>Every occurrence of a set of phrases: ours in turn with each peer, over the whole text at once.</summary>
internal static class PhraseRace
{
    internal const string FairPlay = """
        Ours reads UTF-16 and says which phrase; so do the Regex engines (leftmost-longest, compared with FindLongest).
        SearchValues says where, not which. Hyperscan reads UTF-8, with the start of each match, and calls back into managed code
        for each. ripgrep reads the file, prints every match, and its time includes starting the process. The slow ones are
        timed on the beginning of the text. Building is not timed.
        """;

    internal static IReadOnlyList<Row> Run(Arguments arguments, string text)
    {
        var rows = new List<Row>();
        foreach ((int count, bool sparse) in new[] { (5_000, false), (20_000, false), (5_000, true), (20_000, true) })
        {
            string[] phrases = arguments.TextFile is null ? PhraseSets.Of(count, sparse) : PhraseSets.From(text, count, sparse);
            rows.AddRange(RunSet(arguments, text, phrases, $"{phrases.Length:n0} phrases, {(sparse ? "sparse" : "dense")}"));
        }

        return rows;
    }

    private static IEnumerable<Row> RunSet(Arguments arguments, string text, string[] phrases, string job)
    {
        PhraseAutomaton ours = PhraseAutomaton.Build([.. phrases.Select((p, i) => KeyValuePair.Create(p, i))]);
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        Found all = FindAll(ours, text, Utf8Offsets(text));
        job += $", {all.Count:n0} matches";
        using (var hyperscan = new Hyperscan(phrases))
        {
            string same = hyperscan.Scan(bytes) == all ? "the same matches" : throw new InvalidOperationException("Hyperscan differs");
            yield return Race(arguments, job, $"Hyperscan {Hyperscan.Version}", text, same, t => Count(ours, t),
                t => hyperscan.Scan(t == text ? bytes : Encoding.UTF8.GetBytes(t)));
        }

        SearchValues<string> values = SearchValues.Create(phrases, StringComparison.Ordinal);
        string part = text[..Math.Min(text.Length, 3_000_000)];
        if (StartsOf(values, part) != StartsOf(ours, part)) throw new InvalidOperationException("SearchValues differs");
        yield return Race(arguments, job, "SearchValues<string>", part, "the same starts", t => Count(ours, t), t => StartsOf(values, t));

        string little = text[..Math.Min(text.Length, 100_000)];
        string alternation = string.Join('|', phrases.OrderByDescending(p => p.Length).Select(Regex.Escape));
        var regex = new Regex(alternation, RegexOptions.Compiled | RegexOptions.CultureInvariant);
        if (regex.Count(little) != CountLongest(ours, little)) throw new InvalidOperationException("Regex differs");
        yield return Race(arguments with { Rounds = 1 }, job, "Regex, compiled", little, "the same, leftmost-longest",
            t => CountLongest(ours, t), t => regex.Count(t));
        yield return RaceRipgrep(arguments, job, text, phrases, ours);
    }

    private static Row Race(Arguments arguments, string job, string engine, string text, string answer,
        Action<string> ours, Action<string> theirs)
    {
        double megabytes = Encoding.UTF8.GetByteCount(text) / 1e6;
        List<double> our = [], their = [];
        for (double spent = 0; spent < 0.5;) spent += CpuClock.Time(() => ours(text));
        for (int round = 0; round < arguments.Rounds; round++)
        {
            our.Add(megabytes / CpuClock.Time(() => ours(text)));
            their.Add(megabytes / CpuClock.Time(() => theirs(text)));
            our.Add(megabytes / CpuClock.Time(() => ours(text)));
        }

        return new Row(job, engine, Comparison.Median(their), Comparison.Median(our), answer);
    }

    private static Row RaceRipgrep(Arguments arguments, string job, string text, string[] phrases, PhraseAutomaton ours)
    {
        string textFile = Path.GetTempFileName(), phraseFile = Path.GetTempFileName();
        File.WriteAllText(textFile, text);
        File.WriteAllLines(phraseFile, phrases.OrderByDescending(p => p.Length));
        int expected = text.Split('\n').Sum(line => CountLongest(ours, line));
        int answered = 0;
        Row row = Race(arguments, job, "ripgrep -F -o -f", text, "the same number, leftmost-longest", t => CountLongest(ours, t),
            _ => answered = Ripgrep(textFile, phraseFile));
        File.Delete(textFile);
        File.Delete(phraseFile);
        return answered == expected ? row : throw new InvalidOperationException($"ripgrep finds {answered}, ours {expected}");
    }

    private static int Ripgrep(string textFile, string phraseFile)
    {
        var start = new ProcessStartInfo("rg",
            ["-F", "-o", "--no-config", "-j", "1", "-f", phraseFile, textFile]) { RedirectStandardOutput = true };
        using Process process = Process.Start(start)!;
        var buffer = new byte[1 << 16];
        int lines = 0;
        for (int read; (read = process.StandardOutput.BaseStream.Read(buffer)) > 0;) lines += buffer.AsSpan(0, read).Count((byte)'\n');
        process.WaitForExit();
        return lines;
    }

    private static Found FindAll(PhraseAutomaton automaton, string text, int[] offsets)
    {
        var sink = new FoundSink(offsets);
        automaton.FindAll(text, ref sink);
        return sink.Found;
    }

    private static int Count(PhraseAutomaton automaton, string text)
    {
        var sink = default(CountingSink);
        automaton.FindAll(text, ref sink);
        return sink.Matches;
    }

    private static int CountLongest(PhraseAutomaton automaton, string text)
    {
        var sink = default(CountingSink);
        automaton.FindLongest(text, ref sink);
        return sink.Matches;
    }

    private static int StartsOf(PhraseAutomaton automaton, string text)
    {
        var sink = new StartSink();
        automaton.FindAll(text, ref sink);
        return sink.Starts;
    }

    private static int StartsOf(SearchValues<string> values, string text)
    {
        int starts = 0, from = 0;
        for (int at; (at = text.AsSpan(from).IndexOfAny(values)) >= 0; from += at + 1) starts++;
        return starts;
    }

    private static int[] Utf8Offsets(string text)
    {
        int[] offsets = new int[text.Length + 1];
        for (int i = 0; i < text.Length; i++)
            offsets[i + 1] = offsets[i] + (text[i] < 0x80 ? 1 : text[i] < 0x800 || char.IsSurrogate(text[i]) ? 2 : 3);
        return offsets;
    }

    private struct CountingSink : IPhraseSink
    {
        internal int Matches;

        public void OnPhrase(int start, int end, int entry) => Matches++;
    }

    private struct StartSink() : IPhraseSink
    {
        private int _last = -1;

        internal int Starts { get; private set; }

        public void OnPhrase(int start, int end, int entry)
        {
            if (start == _last) return;
            _last = start;
            Starts++;
        }
    }

    private struct FoundSink(int[] offsets) : IPhraseSink
    {
        internal Found Found;

        public void OnPhrase(int start, int end, int entry) => Found.Add(entry, offsets[start], offsets[end]);
    }
}
