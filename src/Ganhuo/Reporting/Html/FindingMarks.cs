using System.Collections.Immutable;
using Ganhuo.Detecting;
using Ganhuo.Text;

namespace Ganhuo.Reporting.Html;

/// <summary>
/// The findings numbered in text order, each with the paragraph its mark stands in: the one it begins in, else the
/// next, else the last, so that every number in the list leads to a place and back.
/// </summary>
internal sealed class FindingMarks
{
    private readonly ImmutableArray<Finding> findings;
    private readonly int[] paragraphs;

    public FindingMarks(ReportAnalysis analysis)
    {
        findings = analysis.Findings;
        paragraphs = new int[findings.Length];
        var at = 0;
        for (var i = 0; i < findings.Length; i++)
        {
            while (at < analysis.Paragraphs.Length - 1 && analysis.Paragraphs[at].Span.End <= findings[i].Span.Start)
                at++;
            paragraphs[i] = at;
        }

        HavePlaces = !analysis.Paragraphs.IsEmpty;
        Whole = [.. findings.Where((f, i) => IsWhole(analysis, f, i))];
        Parts = [.. findings.Where((f, i) => !IsWhole(analysis, f, i))];
    }

    /// <summary>Whether there is text to lead to.</summary>
    public bool HavePlaces { get; }

    /// <summary>Findings about a paragraph as a whole, which is marked beside it, and not word by word.</summary>
    public ImmutableArray<Finding> Whole { get; }

    /// <summary>The other findings.</summary>
    public ImmutableArray<Finding> Parts { get; }

    /// <summary>All, with their numbers from 1.</summary>
    public IEnumerable<(int Number, Finding Finding)> All => findings.Select((f, i) => (i + 1, f));

    public Finding Of(int number) => findings[number - 1];

    /// <summary>Whether the mark of that number stands in the paragraph; false where there is no such number.</summary>
    public bool StandsIn(int number, int paragraph) => number <= findings.Length && paragraphs[number - 1] == paragraph;

    /// <summary>Whether the finding of that number begins at or before the offset.</summary>
    public bool HasBegun(int number, int offset) => findings[number - 1].Span.Start <= offset;

    private bool IsWhole(ReportAnalysis analysis, Finding finding, int index) =>
        HavePlaces && finding.Span.Contains(analysis.Paragraphs[paragraphs[index]].Span);
}
