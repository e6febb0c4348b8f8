using Ganhuo.Text;

namespace Ganhuo.Detecting.Structure.Counts;

/// <summary>What was found wrong with stated numbers: each number once, as a claim or as a part of one, however many
/// ways of counting show it.</summary>
internal sealed class Contradictions(FindingSink findings)
{
    // Readers of one paragraph tell one after the other; farther back nothing can be the same number.
    private const int MostLookedBack = 16;

    private readonly List<TextSpan> told = [];

    public void Add(TextSpan claim, string chinese, string english, params ReadOnlySpan<TextSpan> parts)
    {
        for (var i = told.Count - 1; i >= Math.Max(0, told.Count - MostLookedBack); i--)
            if (claim.Start < told[i].End && told[i].Start < claim.End) return;
        told.Add(claim);
        foreach (var part in parts[..Math.Min(parts.Length, MostLookedBack / 2)]) told.Add(part);
        findings.Add(claim, chinese, english, parts);
    }

    /// <summary>A whole whose parts make another sum.</summary>
    public void AddSum(StatedAmount of, List<StatedAmount> parts, decimal sum)
    {
        if (Slips.IsRounding(sum, of, parts)) return;
        var values = parts.ConvertAll(part => of.Show(part.Value));
        Add(of.Span,
            $"共{of.Show()}，分项为{string.Join("＋", values)}＝{of.Show(sum)}，合计对不上",
            $"{of.Show()} in all, but the parts {string.Join(" + ", values)} make {of.Show(sum)}",
            [.. parts.ConvertAll(part => part.Span)]);
    }

    /// <summary>A number that others make otherwise, as <paramref name="how"/> shows.</summary>
    public void AddWrong(StatedAmount stated, string how, decimal right, params ReadOnlySpan<TextSpan> from) => Add(
        stated.Span,
        $"写{stated.Show()}，按{how}应为{stated.Show(right)}",
        $"stated {stated.Show()}, but {how} is {stated.Show(right)}",
        from);

    /// <summary>A number of things, and how many are listed.</summary>
    public void AddList(TextSpan claim, string words, int listed, params ReadOnlySpan<TextSpan> items) => Add(
        claim,
        System.FormattableString.Invariant($"称“{words}”，实际列出{listed}项"),
        System.FormattableString.Invariant($"'{words}' is claimed, {listed} are listed"),
        items);
}
