using Ganhuo.Detecting.Structure.Counts;
using Ganhuo.Structuring;

namespace Ganhuo.Detecting.Structure;

/// <summary>GH107: a number of aspects, items or problems that the text itself contradicts.</summary>
internal sealed class CountMismatch : IRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "GH107", "count-mismatch", Severity.Warning,
        new("说的数目与列的不符", "A claimed number does not match what is listed"),
        new("逐项核对，改正数目或补齐内容。", "Count again; correct the number or add what is missing."),
        new("数据准确、前后一致（如25＝19＋6）", "Figures must agree with one another"));

    public void Check(RuleContext context, FindingSink sink)
    {
        var findings = new Contradictions(sink);
        var amounts = new StatedAmounts(context);
        var progress = new StatedProgress(amounts, findings);
        var totals = new StatedTotals(context, amounts, findings);
        var columns = new StatedColumns(context, amounts, findings);
        var tables = new StatedTables(context, findings);
        var pairs = new StatedPairs(amounts, findings);
        var differences = new StatedDifferences(amounts, findings);
        var balances = new StatedBalances(amounts, findings);
        var ranges = new StatedRanges(amounts, findings);
        var averages = new StatedAverages(amounts, findings);
        var products = new StatedProducts(context, amounts, findings);
        var shares = new StatedShares(context, amounts, findings);
        var days = new StatedDays(amounts, findings);
        var multiples = new StatedMultiples(context, amounts, findings);
        var votes = new StatedVotes(amounts, findings);
        var identities = new StatedIdentities(amounts, findings);
        var points = new PointsOfHundred(amounts, findings);
        var inTurn = new StatedShareLists(context, amounts, findings);
        var money = new WrittenMoney(context, findings);
        var all = new SharesOfAll(context, findings);
        var years = new StatedYears(context, findings);
        var names = new NamedItems(context, amounts, findings);
        var lines = new ListedLines(context, amounts, findings);
        var slogans = new QuotedSlogans(context, findings);
        var lists = new ListedItems(context);
        var parts = new ReportParts(context);
        var problems = new ListedProblems(context);
        var claims = new List<CountClaim>();
        var carrying = false;
        foreach (var paragraph in context.Outline.Paragraphs)
        {
            if (paragraph.Kind is not (ParagraphKind.Body or ParagraphKind.Heading or ParagraphKind.Title or ParagraphKind.Addressee))
                continue;
            amounts.Read(paragraph);
            if (paragraph.Kind is ParagraphKind.Body or ParagraphKind.Heading)
            {
                CountClaimReader.Read(amounts, paragraph, claims);
                progress.Check(carrying);
                totals.Check();
                if (claims.Count > 0 && !CheckLists(context, paragraph, claims, lists, findings))
                    CheckReport(context, paragraph, claims, parts, problems, findings);
                columns.Check(paragraph);
                tables.Check(paragraph);
                pairs.Check();
                differences.Check();
                balances.Check();
                ranges.Check();
                averages.Check();
                products.Check();
                days.Check();
                shares.Check();
                inTurn.Check();
                votes.Check();
                identities.Check();
                points.Check();
                multiples.Check();
                years.Check(paragraph);
                all.Check(paragraph);
                money.Check(paragraph);
            }

            slogans.Check(paragraph);
            names.Check(paragraph);
            lines.Check(paragraph);
            carrying = paragraph.Kind is ParagraphKind.Body;
        }
    }

    private static void CheckReport(
        RuleContext context, Paragraph paragraph, List<CountClaim> claims, ReportParts parts, ListedProblems problems,
        Contradictions findings)
    {
        foreach (var claim in claims)
            if ((parts.Contradicting(claim, paragraph) ?? problems.Contradicting(claim, paragraph)) is { } count)
            {
                findings.AddList(claim.Span, context.TextOf(claim.Span), count);
                return;
            }
    }

    // A lead-in may count twice (5个方面12个问题): the list answers one of the claims, and one that fits is enough. True
    // where there was a list to hold a claim against.
    private static bool CheckLists(
        RuleContext context, Paragraph paragraph, List<CountClaim> claims, ListedItems lists, Contradictions findings)
    {
        var leading = claims.FindAll(c => lists.LeadsTo(c, paragraph));
        if (leading.Count == 0) return false;
        var list = lists.After(leading[0], paragraph);
        if (list is not null && leading.TrueForAll(c => !ListedItems.Fits(c, list)))
            findings.AddList(leading[0].Span, context.TextOf(leading[0].Span), list.Items[^1].Expected,
                [.. list.Items.Select(i => i.Marker)]);
        return list is not null;
    }
}
