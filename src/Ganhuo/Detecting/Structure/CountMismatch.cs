using Ganhuo.Structuring;
using Ganhuo.Text;
using static System.FormattableString;

namespace Ganhuo.Detecting.Structure;

/// <summary>GH107: a number of aspects, items or problems that the text itself contradicts.</summary>
internal sealed class CountMismatch : IRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "GH107", "count-mismatch", Severity.Warning,
        new("说的数目与列的不符", "A claimed number does not match what is listed"),
        new("逐项核对，改正数目或补齐内容。", "Count again; correct the number or add what is missing."),
        new("数据准确、前后一致（如25＝19＋6）", "Figures must agree with one another"));

    public void Check(RuleContext context, FindingSink findings)
    {
        var sums = new PartsOfWhole(context);
        var totals = new StatedTotals(context);
        var lists = new ListedItems(context);
        var parts = new ReportParts(context);
        var claims = new List<CountClaim>();
        foreach (var paragraph in context.Outline.Paragraphs)
        {
            if (paragraph.Kind is not (ParagraphKind.Body or ParagraphKind.Heading)) continue;
            CountClaimReader.Read(context.Text, paragraph.Span, claims, paragraph.Kind == ParagraphKind.Heading);
            sums.Check(paragraph, findings);
            totals.Check(paragraph, findings);
            if (claims.Count > 0 && !CheckLists(context, paragraph, claims, lists, findings)) CheckReport(context, paragraph, claims, parts, findings);
        }
    }

    private static void CheckReport(
        RuleContext context, Paragraph paragraph, List<CountClaim> claims, ReportParts parts, FindingSink findings)
    {
        foreach (var claim in claims)
            if (parts.Contradicting(claim, paragraph) is { } count)
            {
                Report(findings, claim, context, count);
                return;
            }
    }

    // A lead-in may count twice (5个方面12个问题): the list answers one of the claims, and one that fits is enough. True
    // where there was a list to hold a claim against.
    private static bool CheckLists(
        RuleContext context, Paragraph paragraph, List<CountClaim> claims, ListedItems lists, FindingSink findings)
    {
        foreach (var claim in claims)
            if (lists.NamedBefore(claim, paragraph) is { } named && named != claim.Count)
            {
                Report(findings, claim, context, named);
                return true;
            }

        var leading = claims.FindAll(c => lists.LeadsTo(c, paragraph));
        if (leading.Count == 0) return false;
        var list = lists.After(leading[0], paragraph);
        if (list is not null && leading.TrueForAll(c => !ListedItems.Fits(c, list))) Report(findings, leading[0], context, list.Items[^1].Expected);
        return list is not null;
    }

    private static void Report(FindingSink findings, CountClaim claim, RuleContext context, int listed) => findings.Add(
        claim.Span,
        Invariant($"称“{context.TextOf(claim.Span)}”，实际列出{listed}项"),
        Invariant($"'{context.TextOf(claim.Span)}' is claimed, {listed} are listed"));
}
