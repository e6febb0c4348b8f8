using System.Text;
using Ganhuo.Segmenting;

namespace Ganhuo.Training.Archives;

/// <summary>
/// Puts other words in the place of a share of the words, as a spinning tool does: a synonym where our short list has one,
/// else some other word of the same length, so that no reader of the result may lean on one table.
/// </summary>
internal sealed class WordSpinner(ClausePool pool)
{
    private static readonly (string Word, string Other)[] Synonyms =
    [
        ("全面", "周全"), ("深入", "纵深"), ("加强", "增强"), ("认真", "细致"), ("推进", "推动"), ("落实", "贯彻"), ("提高", "提升"),
        ("完善", "健全"), ("积极", "主动"), ("坚持", "秉持"), ("存在", "留有"), ("问题", "毛病"), ("不足", "欠缺"), ("组织", "安排"),
        ("开展", "进行"), ("严格", "从严"), ("强化", "加强"), ("及时", "按时"), ("解决", "化解"), ("重点", "要点"), ("情况", "状况"),
    ];

    private readonly JiebaSegmenter segmenter = JiebaSegmenter.Create();
    private readonly Dictionary<string, string> synonyms = Synonyms.ToDictionary(s => s.Word, s => s.Other, StringComparer.Ordinal);
    private List<string>? words;

    /// <summary>The passage with at most <paramref name="percent"/> of its words substituted, and the share that was.</summary>
    public (string Text, double Rate) Spin(string passage, int percent, SeededRandom random)
    {
        var tokens = segmenter.Segment(passage).ToList();
        var open = Enumerable.Range(0, tokens.Count).Where(i => IsWord(tokens[i])).ToList();
        var wanted = tokens.Count(t => t.Any(char.IsLetterOrDigit)) * percent / 100;
        var changed = 0;
        for (; changed < wanted && open.Count > 0; changed++)
        {
            var at = random.Below(open.Count);
            tokens[open[at]] = Other(tokens[open[at]], random);
            open.RemoveAt(at);
        }

        var spun = new StringBuilder();
        foreach (var token in tokens) spun.Append(token);
        return (spun.ToString(), (double)changed / Math.Max(1, tokens.Count(t => t.Any(char.IsLetterOrDigit))));
    }

    private string Other(string word, SeededRandom random) =>
        synonyms.TryGetValue(word, out var synonym) ? synonym : random.Pick(words ??= Words());

    private List<string> Words() =>
        [.. pool.Of("measures").SelectMany(c => segmenter.Segment(c)).Where(IsWord).Distinct(StringComparer.Ordinal)];

    private static bool IsWord(string token) => token.Length == 2 && token.All(c => c is >= '\u4E00' and <= '\u9FFF');
}
