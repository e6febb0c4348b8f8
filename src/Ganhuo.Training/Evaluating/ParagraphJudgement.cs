namespace Ganhuo.Training.Evaluating;

/// <summary>A lone paragraph against its labels.</summary>
internal sealed class ParagraphJudgement
{
    public ParagraphJudgement(GoldParagraph gold, string text, Judge judge)
    {
        Gold = gold;
        var analysis = judge.Analyze(text);
        var paragraph = analysis.Paragraphs.MaxBy(p => p.Span.Length)!;
        var byCues = judge.AnalyzeByCues(text).Paragraphs[paragraph.Index];
        if (gold.Role.Length > 0) Role = judge.Role(gold.Id, analysis.Source, paragraph, byCues, gold.Role);
        if (gold.Dimension.Length > 0) Dimension = judge.Dimension(gold.Id, analysis.Source, paragraph, byCues, gold.Dimension);
        Level = paragraph.Score.Level;
        Score = paragraph.Score.Score;
        Measures = analysis.Score.Measures;
        var wanted = (gold.Evidence ?? [])
            .Select(e => gold.Text.IndexOf(e.Text, StringComparison.Ordinal) + paragraph.Span.Start)
            .Select(at => ClauseAt(analysis, at)).ToHashSet();
        var found = analysis.Evidence.Where(e => paragraph.Span.Contains(e.Span))
            .Select(e => ClauseAt(analysis, e.Span.Start)).ToHashSet();
        Evidence = new Tally(found.Count(wanted.Contains), found.Count, wanted.Count);
    }

    public GoldParagraph Gold { get; }

    /// <summary>Its role, or null where that is not labelled.</summary>
    public Judged? Role { get; }

    /// <summary>Its dimension, or null where that is not labelled.</summary>
    public Judged? Dimension { get; }

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
