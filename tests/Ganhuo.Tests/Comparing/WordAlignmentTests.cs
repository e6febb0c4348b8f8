using FsCheck;
using FsCheck.Fluent;
using Ganhuo.Comparing;

namespace Ganhuo.Tests.Comparing;

/// <summary>The bit-parallel figures against the table they are a short form of, over lengths on both sides of a block's end.</summary>
public sealed class WordAlignmentTests
{
    private const int Different = 7;

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 5)]
    [InlineData(1, 64)]
    [InlineData(63, 64)]
    [InlineData(64, 64)]
    [InlineData(65, 63)]
    [InlineData(128, 127)]
    [InlineData(200, 3)]
    [InlineData(311, 290)]
    public void Edits_and_common_words_are_those_of_the_table(int lengthA, int lengthB)
    {
        for (var seed = 1; seed <= 20; seed++)
        {
            var random = new Random((seed * 1000) + lengthA);
            Require(Words(random, lengthA), Words(random, lengthB));
        }
    }

    [Fact]
    public void Any_two_sequences_give_what_the_table_gives() => Prop.ForAll(
        Sequences, Sequences, Require).QuickCheckThrowOnFailure();

    private static Arbitrary<int[]> Sequences => Gen.Choose(0, Different - 1).ArrayOf().ToArbitrary();

    private static int[] Words(Random random, int length) => [.. Enumerable.Range(0, length).Select(_ => random.Next(Different))];

    private static void Require(int[] a, int[] b)
    {
        var (edits, common) = Table(a, b);
        foreach (var different in (int[])[Different, a.DefaultIfEmpty(-1).Max() + 1])
        {
            using var alignment = new WordAlignment(a, different);
            Assert.Equal(edits, alignment.Edits(b));
            Assert.Equal(common, alignment.Common(b));
        }
    }

    private static (int Edits, int Common) Table(int[] a, int[] b)
    {
        var (edits, common) = (new int[a.Length + 1, b.Length + 1], new int[a.Length + 1, b.Length + 1]);
        for (var i = 0; i <= a.Length; i++)
        for (var j = 0; j <= b.Length; j++)
        {
            if (i == 0 || j == 0)
            {
                edits[i, j] = i + j;
                continue;
            }

            var isSame = a[i - 1] == b[j - 1];
            edits[i, j] = Math.Min(edits[i - 1, j - 1] + (isSame ? 0 : 1), Math.Min(edits[i - 1, j], edits[i, j - 1]) + 1);
            common[i, j] = isSame ? common[i - 1, j - 1] + 1 : Math.Max(common[i - 1, j], common[i, j - 1]);
        }

        return (edits[a.Length, b.Length], common[a.Length, b.Length]);
    }
}
