using Ganhuo.Classifying;

namespace Ganhuo.Training.Evaluating;

/// <summary>A lone paragraph against its labels.</summary>
internal sealed class ParagraphJudgement
{
    public ParagraphJudgement(GoldParagraph gold, ReportAnalysis analysis)
    {
        Gold = gold;
        var paragraph = analysis.Paragraphs.MaxBy(p => p.Span.Length)!;
        Role = paragraph.Class.Role.Key();
        Dimension = paragraph.Class.Dimension.Key();
        Level = paragraph.Score.Level;
        Score = paragraph.Score.Score;
        Measures = analysis.Score.Measures;
        var wanted = gold.Evidence
            .Select(e => gold.Text.IndexOf(e.Text, StringComparison.Ordinal) + paragraph.Span.Start)
            .Select(at => ClauseAt(analysis, at)).ToHashSet();
        var found = analysis.Evidence.Where(e => paragraph.Span.Contains(e.Span))
            .Select(e => ClauseAt(analysis, e.Span.Start)).ToHashSet();
        Evidence = new Tally(found.Count(wanted.Contains), found.Count, wanted.Count);
    }

    public GoldParagraph Gold { get; }

    public string Role { get; }

    public string Dimension { get; }

    public int Level { get; }

    public double Score { get; }

    /// <summary>The measures of the literature, on this paragraph alone.</summary>
    public IReadOnlyDictionary<string, double> Measures { get; }

    /// <summary>Clauses with evidence found against clauses with evidence labelled.</summary>
    public Tally Evidence { get; }

    public bool Hard => Gold.Note?.StartsWith("hard", StringComparison.Ordinal) == true;

    private static int ClauseAt(ReportAnalysis analysis, int offset)
    {
        for (var i = 0; i < analysis.Clauses.Length; i++)
            if (analysis.Clauses[i].Span.Contains(offset)) return i;
        return -1;
    }
}
