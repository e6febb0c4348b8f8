using Ganhuo.Text;
using Ganhuo.Training.Archives;

namespace Ganhuo.Training.Tests.Archives;

public sealed class ArchiveGeneratorTests
{
    private const int Reports = 400;
    private static readonly string Corpus = Path.Combine(Root(), "corpus");

    private readonly ArchiveGenerator generator = Generator(seed: 7);

    [Fact]
    public void Archive_of_the_same_seed_is_the_same_bytes_and_of_another_is_not()
    {
        var (again, other) = (Generator(seed: 7), Generator(seed: 8));
        var same = 0;
        for (var i = 0; i < Reports; i++)
        {
            Assert.Equal(generator.Make(i).Bytes, again.Make(i).Bytes);
            if (generator.Make(i).Bytes.AsSpan().SequenceEqual(other.Make(i).Bytes)) same++;
        }

        Assert.InRange(same, 0, Reports / 50);
    }

    [Fact]
    public void Truth_points_at_what_was_planted()
    {
        var texts = Texts();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < Reports; i++)
        {
            var truth = generator.Make(i).Truth;
            if (truth.Planted is not { } planted) continue;
            seen[planted.Kind] = seen.GetValueOrDefault(planted.Kind) + 1;
            var (here, there) = (texts[truth.Path][planted.Start..planted.End],
                texts[planted.Source][planted.SourceStart..planted.SourceEnd]);
            Assert.True(there.Length >= 60);
            if (planted.Kind is "own" or "peer") Assert.Equal(there, here);
            if (planted.Kind == "spun") Assert.InRange(Changed(here, there), 1, here.Length * 6 / 10);
            Assert.Equal(planted.Kind is "own" or "twin", planted.SourceUnit == truth.Unit);
            Assert.True(planted.SourceYear < truth.Year);
        }

        Assert.Equal(["own", "peer", "spun", "twin"], seen.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Truth_lists_every_slot_and_nothing_else()
    {
        var texts = Texts();
        var slots = 0;
        for (var i = 0; i < Reports; i++)
        {
            var truth = generator.Make(i).Truth;
            foreach (var slot in truth.Placeholders)
                Assert.Equal(slot.Text, texts[truth.Path][slot.Start..slot.End]);
            slots += truth.Placeholders.Count;
        }

        Assert.True(slots > 20, $"only {slots} slots");
    }

    [Fact]
    public void Reader_takes_every_encoding_and_refuses_what_truth_calls_unreadable()
    {
        var encodings = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < Reports; i++)
        {
            var (bytes, truth) = generator.Make(i);
            encodings.Add(truth.Encoding);
            if (truth.Readable && bytes.Length > 0)
                Assert.Contains(truth.Unit, PlainTextReader.Read(bytes).Text!.Content, StringComparison.Ordinal);
        }

        Assert.Superset(new HashSet<string>(StringComparer.Ordinal) { "utf-8", "gb18030", "utf-16" }, encodings);
    }

    private Dictionary<string, string> Texts()
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < Reports; i++)
        {
            var (bytes, truth) = generator.Make(i);
            texts[truth.Path] = truth.Readable ? PlainTextReader.Read(bytes).Text!.Content : "";
        }

        return texts;
    }

    private static int Changed(string a, string b) => a.Zip(b).Count(p => p.First != p.Second);

    private static ArchiveGenerator Generator(ulong seed) => new(Reports, seed, ClausePool.Load(Corpus));

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Analyzer.sln"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
