using System.Runtime.InteropServices;
using Ganhuo.Segmenting.Phrases;

namespace Ganhuo.Tests.Segmenting.Phrases;

public sealed class PhraseFilterTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void No_prefix_is_missed_and_few_others_are_let_through(int length)
    {
        var random = new Random(length);
        char[] text = new char[20_000 + PhraseScanner.Pad];
        for (int i = 0; i < text.Length; i++) text[i] = (char)random.Next(char.MaxValue + 1);
        ulong mask = ulong.MaxValue >> (64 - (16 * length));
        ulong[] prefixes = [.. Enumerable.Range(0, 1_000).Select(i => Window(text, i * 20) & mask)];
        var filter = new PhraseFilter(length, prefixes);
        var known = prefixes.ToHashSet();
        int falseAlarms = 0;
        for (int from = 0; from + 256 <= 20_000; from += 200)
        {
            ulong[] marks = new ulong[8];
            ushort[] candidates = new ushort[256];
            int count = 200 + (from / 200 % 56);
            filter.Mark(ref text[from], count, marks);
            int found = PhraseFilter.Collect(marks, count, candidates);

            ushort[] expected = [.. Enumerable.Range(0, count).Where(i => known.Contains(Window(text, from + i) & mask))
                .Select(i => (ushort)i)];
            Assert.Subset(candidates[..found].ToHashSet(), expected.ToHashSet());
            Assert.Equal(candidates[..found].Order().Distinct(), candidates[..found]);
            falseAlarms += found - expected.Length;
        }

        Assert.InRange(falseAlarms, 0, 20_000 / 50);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Many_positions_at_once_give_what_one_by_one_gives(int length)
    {
        var random = new Random(length);
        char[] text = new char[1_000];
        for (int i = 0; i < text.Length; i++) text[i] = "\0一二\uffff\ud83d\ude00九"[random.Next(7)];
        var filter = new PhraseFilter(length, [.. Enumerable.Range(0, 5).Select(i => Window(text, i * 31))]);

        for (int i = 0; i + 64 < text.Length; i++)
            Assert.Equal(filter.MarkSingly(ref text[i]),
                PhraseFilter.CanMarkAtOnce ? filter.MarkAtOnce(ref text[i]) : filter.MarkSingly(ref text[i]));
    }

    private static ulong Window(char[] text, int position) => PhraseKey.Window(ref MemoryMarshal.GetArrayDataReference(text), position);
}
