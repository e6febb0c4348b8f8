using BenchmarkDotNet.Attributes;
using Ganhuo.Segmenting.Phrases;

namespace Ganhuo.Benchmarks;

/// <summary>Finding phrases in 1 MB of report text, and building the automaton.</summary>
[MemoryDiagnoser]
public class PhraseBenchmarks
{
    private KeyValuePair<string, int>[] _phrases = [];
    private PhraseAutomaton _automaton = PhraseAutomaton.Build([]);
    private string _text = "";

    [Params(5_000, 20_000)]
    public int Phrases { get; set; }

    [Params(false, true)]
    public bool Sparse { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _text = new ReportText(1).Generate(1_000_000);
        _phrases = [.. PhraseSets.Of(Phrases, Sparse).Select((p, i) => KeyValuePair.Create(p, i))];
        _automaton = PhraseAutomaton.Build(_phrases);
    }

    [Benchmark(Baseline = true)]
    public int FindAll()
    {
        var sink = default(Counter);
        _automaton.FindAll(_text, ref sink);
        return sink.Matches;
    }

    [Benchmark]
    public int FindLongest()
    {
        var sink = default(Counter);
        _automaton.FindLongest(_text, ref sink);
        return sink.Matches;
    }

    [Benchmark]
    public object Build() => PhraseAutomaton.Build(_phrases);

    private struct Counter : IPhraseSink
    {
        internal int Matches;

        public void OnPhrase(int start, int end, int entry) => Matches++;
    }
}
