
using Ganhuo.Comparing.Reuse;

namespace Ganhuo.Tests.Comparing.Reuse;

public sealed class FingerprinterTests
{
    [Fact]
    public void Any_common_run_as_long_as_the_guarantee_shares_a_passage_gram()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var common = FoldedTexts.Nonsense(seed, 400)[..40].Replace("，", "", StringComparison.Ordinal)[..ReuseParameters.Guarantee];
            var one = Passages(FoldedTexts.Nonsense(seed + 1000, 90) + common + FoldedTexts.Nonsense(seed + 2000, 50));
            var other = Passages(FoldedTexts.Nonsense(seed + 3000, 33) + common + FoldedTexts.Nonsense(seed + 4000, 80));
            Assert.True(one.Overlaps(other), $"seed {seed}");
        }
    }

    [Fact]
    public void Different_texts_share_nothing() =>
        Assert.False(Passages(FoldedTexts.Nonsense(1, 3000)).Overlaps(Passages(FoldedTexts.Nonsense(2, 3000))));

    [Fact]
    public void Density_is_that_of_winnowing()
    {
        var text = FoldedTexts.Fold(FoldedTexts.Nonsense(7, 20_000)).Folded;
        Assert.InRange(Fingerprinter.CountPassages(text) / (double)text.Length, 0.12, 0.17);
    }

    [Fact]
    public void Text_shorter_than_a_gram_has_none()
    {
        var postings = new List<Posting>();
        Fingerprinter.Add(FoldedTexts.Fold("东沟").Folded, 0, postings);
        Assert.Empty(postings);
    }

    private static HashSet<uint> Passages(string text)
    {
        var postings = new List<Posting>();
        Fingerprinter.Add(FoldedTexts.Fold(text).Folded, 0, postings);
        return [.. postings.Where(p => !p.IsSeed).Select(p => p.Hash)];
    }
}
