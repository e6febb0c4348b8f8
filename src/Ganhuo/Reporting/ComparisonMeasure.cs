using System.Collections.Immutable;
using Ganhuo.Text;

namespace Ganhuo.Reporting;

/// <summary>What a measure of similarity is called, what it says, and whose it is.</summary>
/// <param name="Key">Its name in the JSON.</param>
/// <param name="Name">What a reviewer reads, with the term of the field.</param>
/// <param name="Meaning">What it counts, and which way is more alike.</param>
internal sealed record ComparisonMeasure(string Key, Bilingual Name, Bilingual Meaning)
{
    public static ImmutableArray<ComparisonMeasure> Known { get; } =
    [
        new("brownTucker", new("改动程度（Brown–Tucker）", "Modification (Brown–Tucker)"),
            new("1 − 词频余弦；0 为各词用得一样多，越大改动越多", "1 − cosine of word counts; 0 is no change")),
        new("cosine", new("词频相似（cosine）", "Word counts (cosine)"),
            new("各词使用次数的相近程度；1 为一样", "how alike the counts of words are; 1 is equal")),
        new("jaccard", new("共有词（Jaccard）", "Common words (Jaccard)"),
            new("两份都用的词占两份全部用词", "words in both over all different words")),
        new("stickiness", new("沿用句（stickiness）", "Sentences kept (stickiness)"),
            new("在后材料中，含在前材料八词短语的句子所占词数", "of the later report, words in sentences with a phrase of eight words of the earlier")),
        new("minimumEdit", new("少改程度（minimum edit）", "Few edits (minimum edit)"),
            new("1 − 逐词改成另一份的最少改动占两份词数之和；1 为不用改", "1 − word edits over the words of both; 1 is none")),
        new("simple", new("同序相同（simple）", "Common order (simple)"),
            new("按同样先后出现的相同词占两份平均词数", "words of the longest common subsequence over the mean length")),
    ];

    /// <summary>The one of a key; an unknown one is called by its key.</summary>
    public static ComparisonMeasure Of(string key) =>
        Known.FirstOrDefault(m => m.Key == key) ?? new ComparisonMeasure(key, new(key, key), new("", ""));
}
