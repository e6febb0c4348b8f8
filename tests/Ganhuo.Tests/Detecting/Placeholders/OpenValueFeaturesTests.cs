using FsCheck;
using FsCheck.Fluent;
using Ganhuo.Detecting.Placeholders;

namespace Ganhuo.Tests.Detecting.Placeholders;

public sealed class OpenValueFeaturesTests
{
    private static readonly ContextWords Words = ContextWords.LoadEmbedded();

    [Fact]
    public void Features_of_any_site_are_in_range_each_once_and_fit_into_their_room() =>
        Prop.ForAll(Gen.Elements("回头填", "（", "）", "公里", "（谁也说不准的一长串话写在括号里面不停地写到写不下为止了）", "：", "率", "%", "数")
            .ArrayOf(10).Select(string.Concat).ToArbitrary(), line =>
        {
            Span<int> features = stackalloc int[OpenValueFeatures.Most];
            foreach (var site in new OpenValueSites(Words, OpenValueSites.OpenersOf(Words), line))
            {
                var all = features[..OpenValueFeatures.Extract(Words, line, site, features)].ToArray();
                Assert.Equal(all.Distinct(), all);
                Assert.All(all, f => Assert.InRange(f, 0, OpenValueFeatures.Count - 1));
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Same_words_elsewhere_share_features_and_other_words_do_not()
    {
        var (here, there, others) = (Of("里程回头填公里"), Of("渠道回头填公里"), Of("里程很不短公里"));
        Assert.True(here.Intersect(there).Count() > here.Intersect(others).Count());
    }

    [Fact]
    public void Words_begin_where_the_dictionary_cuts()
    {
        const string line = "里程回头填公里";
        Span<int> cuts = stackalloc int[OpenValueSites.LongestFigure + 1];
        Assert.Equal([0, 2, 4, 5], cuts[..OpenValueCuts.Of(line, 0, 5, cuts)].ToArray());
    }

    private static int[] Of(string line)
    {
        Span<int> features = stackalloc int[OpenValueFeatures.Most];
        var sites = new OpenValueSites(Words, OpenValueSites.OpenersOf(Words), line);
        Assert.True(sites.MoveNext());
        return features[..OpenValueFeatures.Extract(Words, line, sites.Current, features)].ToArray();
    }
}
