using System.Collections.Immutable;
using Ganhuo.Classifying;

namespace Ganhuo.Training.Evaluating;

/// <summary>All figures of one gold.</summary>
/// <param name="Request">What was asked.</param>
/// <param name="Reports">Whole reports judged.</param>
/// <param name="Paragraphs">Lone paragraphs judged.</param>
/// <param name="Figures">Figures of whole reports, and of what lone paragraphs are scored.</param>
/// <param name="Labels">Roles and dimensions, label by label.</param>
/// <param name="Errors">Every miss in whole reports, in words.</param>
internal sealed record Evaluation(
    EvaluationRequest Request, int Reports, int Paragraphs,
    ImmutableArray<Figure> Figures, ImmutableArray<LabelEvaluation> Labels, ImmutableArray<string> Errors)
{
    private const string Lone = "lone paragraph", Headed = "headed paragraph", InReport = "paragraph in report";

    /// <exception cref="FormatException">A file is broken, or has labels that nothing judged could give.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static Evaluation Of(EvaluationRequest request, CancellationToken cancellation = default)
    {
        var hasOwn = request.Model is { HasOwnDimensions: true };
        var corpus = GoldCorpus.Load(request.Gold, request.Part);
        var training = LabelledFiles.Read(request.Training).Paragraphs;
        if (!hasOwn) (corpus, training) = (corpus with { Paragraphs = UnifiedLabels.Of(corpus.Paragraphs) }, UnifiedLabels.Of(training));
        if (corpus.Reports.Count == 0 && corpus.Paragraphs.All(p => p is { Role: "", Dimension: "" }))
            throw new FormatException($"{request.Gold}: 没有标注 role 或 dimension neither role nor dimension is labelled");
        RefuseUnknown(corpus, hasOwn ? request.Model!.DimensionLabels : Vocabulary.DimensionKeys);
        return Of(request, corpus, new Judge(request.Model, training), cancellation);
    }

    /// <summary>The same without anything that shows a text, for gold that must stay unread.</summary>
    public Evaluation TotalsOnly() => this with { Labels = [.. Labels.Select(l => l with { Worst = [] })], Errors = [] };

    private static Evaluation Of(EvaluationRequest request, GoldCorpus corpus, Judge judge, CancellationToken cancellation)
    {
        var reports = Judgements(corpus.Reports, r => new ReportJudgement(r, judge), cancellation);
        var lone = Judgements(corpus.Paragraphs, p => new ParagraphJudgement(p, p.Text, judge), cancellation);
        var headed = Judgements(
            corpus.Paragraphs.Where(p => p.Heading is not null), p => new ParagraphJudgement(p, p.Heading + "\n" + p.Text, judge),
            cancellation);
        var contexts = Judgements(corpus.Contexts, c => new ContextJudgement(c, judge), cancellation);
        var roles = new[]
        {
            (Lone, Each(lone, p => p.Role)), (Headed, Each(headed, p => p.Role)), (InReport, [.. reports.Select(r => r.Roles)]),
        };
        var dimensions = new[]
        {
            (Lone, Each(lone, p => p.Dimension)), (Headed, Each(headed, p => p.Dimension)),
                (InReport, [.. reports.Select(r => r.Dimensions)]),
        };
        return new Evaluation(
            request, reports.Count, lone.Count,
            [.. ReportFigures.Of(reports), .. ParagraphFigures.Of([.. lone.Where(p => p.Gold.Level >= 0)]), .. ContextFigures.Of(contexts)],
            [
                .. Tasks("role", roles, judge.RoleRivals, of => of == Lone, judge.RoleLedAstray)
                .Select(t => LabelEvaluation.Of(t, judge.RoleMajority)),
                .. Tasks("dimension", dimensions, judge.DimensionRivals, _ => true, judge.DimensionLedAstray)
                    .Select(t => LabelEvaluation.Of(t, judge.DimensionMajority)),
            ],
            [
                .. reports.SelectMany(r => r.Errors.Select(e => $"{r.Name}: {e}")),
                .. contexts.SelectMany(c => c.Errors.Select(e => $"{c.Name}: {e}")),
            ]);
    }

    private static List<TOut> Judgements<TIn, TOut>(IEnumerable<TIn> gold, Func<TIn, TOut> judge, CancellationToken cancellation)
    {
        var judged = new List<TOut>();
        foreach (var one in gold)
        {
            cancellation.ThrowIfCancellationRequested();
            judged.Add(judge(one));
        }

        return judged;
    }

    // Lone paragraphs are documents of their own.
    private static ImmutableArray<ImmutableArray<Judged>> Each(
        List<ParagraphJudgement> paragraphs, Func<ParagraphJudgement, Judged?> answer) =>
        [.. paragraphs.Select(answer).Where(j => j is not null).Select(j => ImmutableArray.Create(j!))];

    private static IEnumerable<LabelTask> Tasks(
        string label, (string Of, ImmutableArray<ImmutableArray<Judged>> Documents)[] questions,
        ImmutableArray<string> rivals, Func<string, bool> isCalibrated, Func<Judged, ImmutableArray<string>> ledAstray) =>
        questions.Where(q => q.Documents.Any(d => !d.IsEmpty))
            .Select(q => new LabelTask($"{q.Of}: {label}", q.Documents, rivals, isCalibrated(q.Of), ledAstray));

    private static void RefuseUnknown(GoldCorpus corpus, ImmutableArray<string> known)
    {
        var given = corpus.Paragraphs.Select(p => p.Dimension).Where(d => d.Length > 0)
            .Concat(corpus.Reports.SelectMany(r => r.Labels.Paragraphs).Where(p => p.Level is not null).Select(p => p.Dimension));
        var unknown = given.Distinct(StringComparer.Ordinal).Except(known, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (unknown.Count > 0)
            throw new FormatException(
                $"模型没有这些维度 the model has no such dimensions: {string.Join(", ", unknown.Take(8))}（它有 it has {string.Join(", ", known.Take(30))}）；自己的维度请用 own dimensions need --model (ganhuo train)");
    }
}
