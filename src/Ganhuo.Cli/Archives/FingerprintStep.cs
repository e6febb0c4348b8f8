using System.Collections.Immutable;
using System.Text.Json;
using Ganhuo.Cli.Outputs;
using Ganhuo.Comparing;
using Ganhuo.Comparing.Folding;
using Ganhuo.Comparing.Profiles;
using Ganhuo.Comparing.Reuse;
using Ganhuo.Detecting;
using Ganhuo.Segmenting;
using Ganhuo.Segmenting.Phrases;

namespace Ganhuo.Cli.Archives;

/// <summary>Writes the fingerprints of a shard in runs of bounded size, with a key and the folded text of each report.</summary>
internal sealed class FingerprintStep : IDisposable
{
    private const int MostHeld = 1 << 19;

    // What one report more may add before they are written, as a rule.
    private const int OfLongReport = 1 << 14;

    private readonly ArchiveRun run;
    private readonly int shard;
    private readonly ReportFolding folding;
    private readonly IWordSegmenter segmenter;
    private readonly OutputTarget keys, folds;
    private readonly List<Posting> postings = new(MostHeld + OfLongReport);
    private readonly List<string> written = [];

    public FingerprintStep(ArchiveRun run, int shard, ReportFolding folding, IWordSegmenter segmenter)
    {
        (this.run, this.shard, this.folding, this.segmenter) = (run, shard, folding, segmenter);
        keys = OutputTarget.ToFile(run.Keys(shard), "keys.jsonl");
        folds = OutputTarget.ToFile(run.Folds(shard), "folds");
    }

    public void Add(int number, string source, ReportIdentity identity, OutlinedText text, ImmutableArray<Placeholder> slots,
        PhraseHits hits)
    {
        var folded = folding.Fold(new ReportKey(source, identity.Unit, identity.Year), text, slots, hits).Folded;
        var bytes = FoldedSymbols.Of(folded);
        var words = ReportWords.Of(text.Text, segmenter);
        var key = new ComparedKey(number, identity.Unit, identity.Year, folds.Stream.Position, GramHash.Of(folded.Symbols), identity.Type);
        FoldRecord.Write(bytes, words.Length, GramHash.Of(text.Text.Content), folds.Stream);
        WordRecord.Write(words, folds.Stream);
        keys.Stream.Write(JsonSerializer.SerializeToUtf8Bytes(key, ArchiveJson.Default.ComparedKey));
        keys.Stream.WriteByte((byte)'\n');
        Fingerprinter.Add(folded, number, postings);
        if (postings.Count >= MostHeld) Flush();
    }

    /// <summary>Makes the files final; their names.</summary>
    public IReadOnlyList<string> Finish()
    {
        Flush();
        folds.Commit();
        keys.Commit();
        return [run.Keys(shard), run.Folds(shard), .. written];
    }

    public void Dispose()
    {
        keys.Dispose();
        folds.Dispose();
    }

    private void Flush()
    {
        if (postings.Count == 0) return;
        var file = run.Prints(shard, written.Count);
        ArchiveRun.Write(file, output => FingerprintRun.Write(postings, output));
        written.Add(file);
        postings.Clear();
    }
}
