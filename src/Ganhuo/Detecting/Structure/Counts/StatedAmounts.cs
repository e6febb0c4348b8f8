using System.Buffers;
using System.Runtime.InteropServices;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Structure.Counts;

/// <summary>
/// The amounts of one paragraph after the other, and the words between them, which tell what each is said of. Those of the two
/// paragraphs before are at hand too: a rate or a rest is often told in the next line.
/// </summary>
internal sealed class StatedAmounts(RuleContext context)
{
    // Longer than any list of names; a paragraph of many numbers is not read to its end for each of them.
    private const int FarthestSeen = 800;

    private static readonly SearchValues<char> Marks = SearchValues.Create("，,、；;。：:（(");

    private readonly List<StatedAmount> amounts = [];

    // Of each, where the words before it begin, and those right before it, which nearly every check asks for.
    private readonly List<(int Words, int Label)> starts = [];

    /// <summary>Where those of the paragraph right before begin.</summary>
    public int Previous { get; private set; }

    public TextSpan Paragraph { get; private set; }

    /// <summary>Index of the first of this paragraph; those before it are of the paragraphs before.</summary>
    public int First { get; private set; }

    public int Count => amounts.Count;

    public ref readonly StatedAmount this[int at] => ref CollectionsMarshal.AsSpan(amounts)[at];

    /// <summary>Goes on to a paragraph.</summary>
    public void Read(Paragraph paragraph)
    {
        amounts.RemoveRange(0, Previous);
        starts.RemoveRange(0, Previous);
        (Previous, First, Paragraph) = (First - Previous, amounts.Count, paragraph.Span);
        AmountReader.Read(context.Text, paragraph.Span, amounts);
        for (var i = First; i < amounts.Count; i++)
        {
            var words = new TextSpan(i == First ? paragraph.Span.Start : this[i - 1].Span.End, this[i].Span.Start);
            starts.Add((words.Start, words.Start + context.Text.Slice(words).LastIndexOfAny(Marks) + 1));
        }
    }

    /// <summary>What stands between an amount and the one before it, or the beginning of its paragraph.</summary>
    public TextSpan GapBefore(int at) => new(starts[at].Words, this[at].Span.Start);

    public ReadOnlySpan<char> Before(int at) => context.Text.Slice(GapBefore(at));

    /// <summary>The words right before an amount, from the last mark on.</summary>
    public ReadOnlySpan<char> LabelOf(int at) => context.Text.Slice(LabelSpanOf(at));

    /// <summary>Whether an amount is told for each of something: 新建每座50万元, 单价3万元, 人均240元. It is no part of anything.</summary>
    public bool IsRate(int at) =>
        LabelOf(at) is var label && (label.IndexOfAny('每', '均') >= 0 || label.Contains("单价", StringComparison.Ordinal));

    public TextSpan LabelSpanOf(int at) => new(starts[at].Label, this[at].Span.Start);

    /// <summary>What was told of its sentence before an amount of the paragraph, so many characters at most.</summary>
    public TextSpan SentenceBefore(int at, int longest)
    {
        var end = this[at].Span.Start;
        var text = new TextSpan(Math.Max(Paragraph.Start, end - longest), end);
        return new TextSpan(text.Start + context.Text.Slice(text).LastIndexOfAny("。！；") + 1, end);
    }

    public ReadOnlySpan<char> TextOf(TextSpan span) => context.Text.Slice(span);

    /// <summary>What is left of the paragraph behind an amount of it, as far as anybody looks.</summary>
    public ReadOnlySpan<char> Rest(int at) =>
        context.Text.Slice(new TextSpan(this[at].Span.End, Math.Min(Paragraph.End, this[at].Span.End + FarthestSeen)));

    /// <summary>Number, measure word and, where it is one that lists are made of, the noun.</summary>
    public TextSpan SpanWithNoun(int at) =>
        new(this[at].Span.Start, this[at].Span.End + CountClaimReader.NounLengthAt(Rest(at)));

    public bool AreAlike(int one, int other) => AreAlike(this[one].Unit, this[other].Unit);

    /// <summary>Whether two units may count the same: 25个问题 are told as 18项, 36件 as 21起, 32场次 as 9场.</summary>
    public static bool AreAlike(string one, string other) => one == other || KindOf(one) == KindOf(other);

    private static string KindOf(string unit) => unit switch
    {
        "个" or "项" or "条" => "个",
        "件" or "起" or "宗" => "件",
        "名" or "人" or "位" => "人",
        [_, '次'] => unit[..1],
        _ => unit,
    };
}
