using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Structure;

/// <summary>The amounts of one paragraph after the other, and the words between them, which tell what each is said of.</summary>
internal sealed class StatedAmounts(RuleContext context)
{
    private readonly List<StatedAmount> amounts = [];

    public TextSpan Paragraph { get; private set; }

    public int Count => amounts.Count;

    public StatedAmount this[int at] => amounts[at];

    /// <summary>Puts those of a paragraph in the place of those before.</summary>
    public void Read(Paragraph paragraph)
    {
        Paragraph = paragraph.Span;
        AmountReader.Read(context.Text, paragraph.Span, amounts);
    }

    /// <summary>What stands between an amount and the one before it, or the beginning of the paragraph.</summary>
    public TextSpan GapBefore(int at) =>
        new(at == 0 ? Paragraph.Start : amounts[at - 1].Span.End, amounts[at].Span.Start);

    public ReadOnlySpan<char> Before(int at) => context.Text.Slice(GapBefore(at));

    /// <summary>What stands behind an amount, to the next one or the end of the paragraph.</summary>
    public ReadOnlySpan<char> After(int at) =>
        context.Text.Slice(new TextSpan(amounts[at].Span.End, at + 1 < amounts.Count ? amounts[at + 1].Span.Start : Paragraph.End));

    /// <summary>What is left of the paragraph behind an amount.</summary>
    public ReadOnlySpan<char> Rest(int at) => context.Text.Slice(new TextSpan(amounts[at].Span.End, Paragraph.End));

    /// <summary>Whether two count the same; 25个问题 may be told as 18项 and 7条.</summary>
    public bool AreAlike(int one, int other) =>
        amounts[one].Unit == amounts[other].Unit
        || (amounts[one].Unit is "个" or "项" or "条" && amounts[other].Unit is "个" or "项" or "条");

    /// <summary>Number, measure word and, where it is one that lists are made of, the noun.</summary>
    public TextSpan SpanWithNoun(int at) =>
        new(amounts[at].Span.Start, amounts[at].Span.End + CountClaimReader.NounLengthAt(Rest(at)));
}
