using Ganhuo.Text;

namespace Ganhuo.Detecting.Structure.Counts;

/// <summary>The points that a scale of a hundred is made of: 实行百分制，由党建40分、业务40分、作风20分构成.</summary>
internal sealed class PointsOfHundred(StatedAmounts amounts, Contradictions findings)
{
    private const string Scale = "百分制";
    private const int FewestParts = 3, LongestSentence = 80;
    private const decimal All = 100, LargestSlip = 20;

    // What is given or taken besides is no part of the hundred.
    private static readonly WordSet Besides = new("加分", "扣分", "附加", "另加", "另设", "得分", "实得", "每");

    public void Check()
    {
        for (int first = amounts.First, end; first < amounts.Count; first = end)
        {
            var sum = amounts[first].Value;
            for (end = first + 1; end < amounts.Count && IsNext(end); end++) sum += amounts[end].Value;
            if (end - first >= FewestParts && amounts[first].Unit is "分" && sum != All && Math.Abs(sum - All) <= LargestSlip
                && AmountGaps.SaysMade(amounts.Rest(end - 1))) Report(first, end, sum);
        }
    }

    private bool IsNext(int at) => amounts[at].Unit is "分" && AmountGaps.Between(amounts.Before(at)) == AmountGap.Beside;

    private void Report(int first, int end, decimal sum)
    {
        var sentence = amounts.SentenceBefore(first, LongestSentence);
        if (amounts.TextOf(sentence).LastIndexOf(Scale) is not (>= 0 and var at)) return;
        var spans = new TextSpan[end - first];
        for (var i = first; i < end; i++)
        {
            if (Besides.IsIn(amounts.LabelOf(i))) return;
            spans[i - first] = amounts[i].Span;
        }

        findings.Add(
            new TextSpan(sentence.Start + at, sentence.Start + at + Scale.Length),
            $"百分制，各项分值之和为{amounts[first].Show(sum)}，不是100",
            $"out of a hundred, but the points make {amounts[first].Show(sum)}",
            spans);
    }
}
