using BenchmarkDotNet.Attributes;
using Ganhuo.Segmenting;
using Ganhuo.Text;

namespace Ganhuo.Benchmarks;

/// <summary>Cutting 1 MB of report text.</summary>
[MemoryDiagnoser]
public class WordBenchmarks
{
    private readonly JiebaSegmenter _segmenter = JiebaSegmenter.Create();
    private readonly List<TextSpan> _words = [];
    private string _text = "";

    [GlobalSetup]
    public void Setup() => _text = new ReportText(1).Generate(1_000_000);

    [Benchmark(Baseline = true)]
    public int Default() => Count(SegmentMode.Default, HmmMode.On);

    [Benchmark]
    public int WithoutModel() => Count(SegmentMode.Default, HmmMode.Off);

    [Benchmark]
    public int Full() => Count(SegmentMode.Full, HmmMode.On);

    [Benchmark]
    public int Search() => Count(SegmentMode.Search, HmmMode.On);

    [Benchmark]
    public int DefaultIntoList()
    {
        _words.Clear();
        _segmenter.Segment(_text, _words);
        return _words.Count;
    }

    [Benchmark]
    public int DefaultIntoStrings() => _segmenter.Segment(_text).Count;

    private int Count(SegmentMode mode, HmmMode hmm)
    {
        var sink = default(Counter);
        _segmenter.Segment(_text, ref sink, mode, hmm);
        return sink.Tokens;
    }

    private struct Counter : ITokenSink
    {
        internal int Tokens;

        public void OnToken(int start, int end) => Tokens++;
    }
}
