using Ganhuo.Structuring;
using Ganhuo.Text;
using static System.FormattableString;

namespace Ganhuo.Detecting.Wording;

/// <summary>GH301: clause after clause of formula inside a paragraph that has something to say elsewhere.</summary>
internal sealed class BoilerplateRun : IRule
{
    /// <summary>Fewer clauses in a row are a framing every report has.</summary>
    private const int FewestClauses = 5;

    /// <summary>Prescribed wording alone is no fault: so many of the clauses must be boilerplate.</summary>
    private const int FewestBoilerplate = 3;

    public RuleDescriptor Descriptor { get; } = new(
        "GH301", "boilerplate-run", Severity.Note,
        new("成串套话", "A run of boilerplate"),
        new("删去成串的套话，或换成本单位做的一件具体事。", "Cut the run, or put one thing this unit did in its place."),
        new("短实新，力戒空话套话", "Short, solid, new; no empty talk"));

    public void Check(RuleContext context, FindingSink findings)
    {
        foreach (var paragraph in context.Outline.Paragraphs)
        {
            // A paragraph of nothing else is GH302's, GH504's or GH505's.
            if (paragraph.Kind != ParagraphKind.Body || !ParagraphSubstance.Of(context, paragraph).HasFact) continue;
            var (first, end) = context.Outline.ClausesOf(paragraph);
            for (var i = first; i < end;)
            {
                var stop = RunFrom(context, i, end, out var boilerplate);
                if (stop - i >= FewestClauses && boilerplate >= FewestBoilerplate) Report(context, i, stop, findings);
                i = Math.Max(stop, i + 1);
            }
        }
    }

    private static int RunFrom(RuleContext context, int first, int end, out int boilerplate)
    {
        boilerplate = 0;
        var at = first;
        for (; at < end && ParagraphSubstance.IsWorded(context.Clauses[at].Class); at++)
            if (context.Clauses[at].Class == SubstanceClass.Boilerplate) boilerplate++;
        return at;
    }

    private static void Report(RuleContext context, int first, int stop, FindingSink findings)
    {
        var span = new TextSpan(context.Clauses[first].Span.Start, context.Clauses[stop - 1].Span.End);
        findings.Add(span, Invariant($"连续{stop - first}个小句都是套话或规定表述，没有一处本单位的事实"),
            Invariant($"{stop - first} clauses in a row are formula, without one fact of this unit"));
    }
}
