using Ganhuo.Segmenting.Phrases;
using Ganhuo.Tests.Architecture;

namespace Ganhuo.Tests.Segmenting.Phrases;

public sealed class LexiconPackTests
{
    private static readonly PhraseIndex Built = new(LexiconFile.LoadEmbedded());

    [Fact]
    public void The_embedded_pack_is_made_of_the_present_lexicons()
    {
        using var stream = typeof(LexiconPack).Assembly.GetManifestResourceStream(LexiconPack.Resource)!;
        using var embedded = new MemoryStream();
        stream.CopyTo(embedded);

        Assert.True(Pack(Built).AsSpan().SequenceEqual(embedded.ToArray()), "the lexicons have changed: run .ci/generate");
    }

    [Fact]
    public void Read_gives_the_entries_and_the_automaton_that_were_written()
    {
        var read = Read(Pack(Built))!;

        Assert.Equal(Built.Entries, read.Entries);
        Assert.Equal(Built.Parts.Edges, read.Parts.Edges);
        Assert.Equal(Built.Parts.Places.Numbers, read.Parts.Places.Numbers);
        Assert.Equal(Built.Parts.Places.Bits, read.Parts.Places.Bits);
        Assert.Equal(Built.Parts.Entries, read.Parts.Entries);
        Assert.Equal(Built.Parts.Gaps.Select(g => g.Anchor), read.Parts.Gaps.Select(g => g.Anchor));
        Assert.Equal(Built.Parts.MostAtOneStart, read.Parts.MostAtOneStart);
    }

    [Fact]
    public void What_was_read_finds_what_was_built_finds()
    {
        var read = Read(Pack(Built))!;
        foreach (var file in Directory.EnumerateFiles(Repository.Path("corpus", "gold", "reports", "development"), "*.txt"))
        {
            var text = File.ReadAllText(file);
            var found = Find(read, text);

            Assert.Equal(Find(Built, text), found);
            Assert.NotEmpty(found);
        }
    }

    [Fact]
    public void Entries_of_every_kind_of_column_come_back()
    {
        var index = new PhraseIndex(
        [
            new LexiconEntry("甲", "a", "", 1, null, null), new LexiconEntry("甲乙", "b", "t", -0.25, 2019, null),
            new LexiconEntry("丙{d}丁", "a", "t", 1e-9, 1921, 2035), new LexiconEntry("甲", "a", "", 1, null, 1),
        ]);

        var read = Read(Pack(index))!;

        Assert.Equal(index.Entries, read.Entries);
        Assert.Equal([(0, 1, 0), (0, 1, 3), (0, 2, 1), (2, 6, 2)], Find(read, "甲乙丙12丁"));
    }

    [Fact]
    public void Read_gives_nothing_where_the_lexicons_are_others() =>
        Assert.Null(LexiconPack.Read(new MemoryStream(Pack(Built)), "pack", fingerprint: 6));

    [Fact]
    public void Read_refuses_what_is_no_pack_and_names_it()
    {
        var pack = Pack(Built);
        Assert.StartsWith("pack is cut short", Assert.Throws<InvalidDataException>(() => Read(pack[..^1])).Message,
            StringComparison.Ordinal);
        pack[0]++;
        Assert.StartsWith("pack is no lexicon pack", Assert.Throws<InvalidDataException>(() => Read(pack)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Write_refuses_a_year_that_no_row_can_hold() =>
        Assert.Contains("40000", Assert.Throws<InvalidDataException>(
            () => Pack(new PhraseIndex([new LexiconEntry("甲", "a", "", 1, 40_000, null)]))).Message, StringComparison.Ordinal);

    private static byte[] Pack(PhraseIndex index)
    {
        using var stream = new MemoryStream();
        LexiconPack.Write(stream, index, LexiconPack.Fingerprint());
        return stream.ToArray();
    }

    private static PhraseIndex? Read(byte[] pack) => LexiconPack.Read(new MemoryStream(pack), "pack", LexiconPack.Fingerprint());

    private static List<(int, int, int)> Find(PhraseIndex index, string text)
    {
        var sink = new PhraseRecorder([]);
        index.FindAll(text, ref sink);
        return sink.Matches;
    }
}
