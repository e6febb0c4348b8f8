using System.Globalization;
using Ganhuo.Text;
using static System.FormattableString;

namespace Ganhuo.Detecting.Structure.Counts;

/// <summary>
/// Percentages told in turn of the parts before them: 450人、380人、170人，占比分别为45%、38%、17%. Where all but one fit, that one is wrong.
/// </summary>
internal sealed class StatedShareLists(RuleContext context, StatedAmounts amounts, Contradictions findings)
{
    private const string InTurn = "分别";
    private const int FewestShares = 3, FarthestWhole = 4, LongestLead = 4, LongestLabel = 10;
    private const decimal All = 100, Rounding = 1m;

    private readonly List<(decimal Value, TextSpan Span)> shares = [];

    // The amount right before what is being read, which goes on and never back.
    private int last;

    public void Check()
    {
        var text = amounts.TextOf(amounts.Paragraph);
        last = amounts.First - 1;
        for (var at = text.IndexOf(InTurn); at >= 0; at = text[(at + 1)..].IndexOf(InTurn) is >= 0 and var next ? at + 1 + next : -1)
        {
            if (!text[Math.Max(0, at - LongestLabel)..at].Contains('占') && !text[at..Math.Min(text.Length, at + LongestLead)].Contains('占'))
                continue;
            Read(text, at + InTurn.Length);
            if (shares.Count >= FewestShares) Compare(amounts.Paragraph.Start + at);
        }
    }

    // 为45%、38%和17%.
    private void Read(ReadOnlySpan<char> text, int at)
    {
        shares.Clear();
        var lead = text[at..Math.Min(text.Length, at + LongestLead)].IndexOfAnyInRange('0', '9');
        if (lead < 0) return;
        for (at += lead; at < text.Length && char.IsAsciiDigit(text[at]); at++)
        {
            var end = AmountReader.FigureEnd(text, at);
            if (end == text.Length || text[end] != '%'
                || !decimal.TryParse(text[at..end], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)) return;
            shares.Add((value, new TextSpan(amounts.Paragraph.Start + at, amounts.Paragraph.Start + end + 1)));
            at = end + 1;
            if (at == text.Length || text[at] is not ('、' or '和' or '，' or '及')) return;
        }
    }

    private void Compare(int before)
    {
        while (last + 1 < amounts.Count && amounts[last + 1].Span.End <= before) last++;
        var first = last - shares.Count + 1;
        if (first <= amounts.First || context.Text.Slice(new TextSpan(amounts[last].Span.End, before)).IndexOfAny("。；") >= 0) return;
        for (var i = first + 1; i <= last; i++)
            if (!amounts.AreAlike(i, first) || AmountGaps.Between(amounts.Before(i)) != AmountGap.Beside) return;
        for (var whole = first - 1; whole >= Math.Max(amounts.First, first - FarthestWhole); whole--)
            if (amounts.AreAlike(whole, first) && amounts[whole].Value > 0 && Wrong(first, whole) is { } wrong)
            {
                Report(first + wrong, whole, shares[wrong]);
                return;
            }
    }

    // The only one that does not fit; none where all do, or more than one does not.
    private int? Wrong(int first, int whole)
    {
        int? wrong = null;
        for (var i = 0; i < shares.Count; i++)
        {
            if (Math.Abs(ShareOf(first + i, whole) - shares[i].Value) < Rounding) continue;
            if (wrong is not null) return null;
            wrong = i;
        }

        return wrong;
    }

    private decimal ShareOf(int part, int whole) => All * amounts[part].Value / amounts[whole].Value;

    private void Report(int part, int whole, (decimal Value, TextSpan Span) share) => findings.Add(share.Span,
        Invariant($"写{share.Value:0.##}%，按{amounts[part].Show()}与{amounts[whole].Show()}应为{ShareOf(part, whole):0.##}%"),
        Invariant($"stated {share.Value:0.##} %, but by {amounts[part].Show()} and {amounts[whole].Show()} it is {ShareOf(part, whole):0.##} %"),
        amounts[part].Span, amounts[whole].Span);
}
