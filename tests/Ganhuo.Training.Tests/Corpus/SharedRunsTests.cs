using Ganhuo.Training.Evaluating;
using Ganhuo.Training.Fitting;

namespace Ganhuo.Training.Tests.Corpus;

public sealed class SharedRunsTests
{
    private const int RunLength = 12;

    // A run is a set phrase where the lexicons know this many of its characters; the rest of it is what joins phrases.
    private const int KnownAtLeast = 4;

    // What hands that never met write alike besides: set phrases no lexicon has yet. Longer, or more of it, was copied.
    private const int LongestStretch = 24;
    private const double MostOfTheCorpus = 0.02;

    private static readonly string Folder = Path.Combine(Root(), "corpus");

    [Fact]
    public void Texts_of_the_corpus_share_set_phrases_and_little_else()
    {
        var analyzer = ReportAnalyzer.Create();
        var texts = Texts().ToList();
        var shared = Shared(texts);
        var (stretches, characters) = (new List<(string Id, int Length)>(), 0);
        foreach (var (id, text) in texts)
        {
            var copied = Copied(text, Known(analyzer.Analyze(text), text.Length), shared);
            characters += copied.Count(true);
            stretches.AddRange(Stretches(text, copied).Select(s => (id, s.Length)));
        }

        // Part of the corpus is held back from whoever mends rules, so a failure shows no text.
        Assert.Empty(stretches.Where(s => s.Length > LongestStretch).Select(s => $"{s.Id}: {s.Length} characters").Distinct());
        Assert.InRange((double)characters / texts.Sum(t => t.Text.Length), 0, MostOfTheCorpus);
    }

    // Runs that stand in two of the texts.
    private static HashSet<string> Shared(List<(string Id, string Text)> texts)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        var shared = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (id, text) in texts)
            foreach (var run in Runs(text))
                if (!owners.TryAdd(run, id) && owners[run] != id) shared.Add(run);
        return shared;
    }

    private static bool[] Copied(string text, bool[] known, HashSet<string> shared)
    {
        var copied = new bool[text.Length];
        foreach (var (start, run) in Runs(text).Index())
            if (shared.Contains(run) && run.Any(char.IsLetter) && known.AsSpan(start, RunLength).Count(true) < KnownAtLeast)
                copied.AsSpan(start, RunLength).Fill(true);
        return copied;
    }

    private static IEnumerable<string> Runs(string text)
    {
        for (var i = 0; i + RunLength <= text.Length; i++) yield return text.Substring(i, RunLength);
    }

    private static IEnumerable<string> Stretches(string text, bool[] copied)
    {
        for (var start = Array.IndexOf(copied, true); start >= 0;)
        {
            var end = Array.IndexOf(copied, false, start);
            if (end < 0) end = text.Length;
            yield return text[start..end];
            start = end < text.Length ? Array.IndexOf(copied, true, end) : -1;
        }
    }

    private static bool[] Known(ReportAnalysis analysis, int length)
    {
        var known = new bool[length];
        foreach (var formula in analysis.Formulas) known.AsSpan(formula.Span.Start, formula.Span.Length).Fill(true);
        return known;
    }

    private static IEnumerable<(string Id, string Text)> Texts()
    {
        foreach (var paragraph in TrainingCorpus.Load(Path.Combine(Folder, "training"))) yield return (paragraph.Id, paragraph.Text);
        foreach (var part in new[] { "development", "test" })
        {
            var corpus = GoldCorpus.Load(Path.Combine(Folder, "gold"), part);
            foreach (var paragraph in corpus.Paragraphs) yield return (paragraph.Id, paragraph.Text);
            foreach (var report in corpus.Reports)
                foreach (var line in report.Text.Split('\n')) yield return (report.Name, line);
        }
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Analyzer.sln"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
