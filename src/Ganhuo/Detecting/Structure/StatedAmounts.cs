using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Structure;

/// <summary>
/// The amounts of one paragraph after the other, and the words between them, which tell what each is said of. Those of the two
/// paragraphs before are at hand too: a rate or a rest is often told in the next line.
/// </summary>
internal sealed class StatedAmounts(RuleContext context)
{
    private readonly List<StatedAmount> amounts = [];
    private readonly List<int> starts = [];

    // Where those of the paragraph before begin.
    private int previous;

    public TextSpan Paragraph { get; private set; }

    /// <summary>Index of the first of this paragraph; those before it are of the paragraphs before.</summary>
    public int First { get; private set; }

    public int Count => amounts.Count;

    public StatedAmount this[int at] => amounts[at];

    /// <summary>Goes on to a paragraph.</summary>
    public void Read(Paragraph paragraph)
    {
        amounts.RemoveRange(0, previous);
        starts.RemoveRange(0, previous);
        (previous, First, Paragraph) = (First - previous, amounts.Count, paragraph.Span);
        AmountReader.Read(context.Text, paragraph.Span, amounts);
        for (var i = First; i < amounts.Count; i++) starts.Add(i == First ? paragraph.Span.Start : amounts[i - 1].Span.End);
    }

    /// <summary>What stands between an amount and the one before it, or the beginning of its paragraph.</summary>
    public TextSpan GapBefore(int at) => new(starts[at], amounts[at].Span.Start);

    public ReadOnlySpan<char> Before(int at) => context.Text.Slice(GapBefore(at));

    /// <summary>The words right before an amount, from the last mark on.</summary>
    public ReadOnlySpan<char> LabelOf(int at)
    {
        var before = Before(at);
        return before[(before.LastIndexOfAny("，,、；;。：:（(") + 1)..];
    }

    /// <summary>What is left of the paragraph behind an amount of it.</summary>
    public ReadOnlySpan<char> Rest(int at) => context.Text.Slice(new TextSpan(amounts[at].Span.End, Paragraph.End));

    /// <summary>Number, measure word and, where it is one that lists are made of, the noun.</summary>
    public TextSpan SpanWithNoun(int at) =>
        new(amounts[at].Span.Start, amounts[at].Span.End + CountClaimReader.NounLengthAt(Rest(at)));

    public bool AreAlike(int one, int other) => AreAlike(amounts[one].Unit, amounts[other].Unit);

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
