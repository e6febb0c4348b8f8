using System.Collections.Immutable;
using Ganhuo.Classifying;
using Ganhuo.Detecting;
using Ganhuo.Scoring;
using Ganhuo.Text;

namespace Ganhuo.Tests.Reporting;

/// <summary>An analysis with one of everything there is to write, made by hand so that no field stays empty.</summary>
internal static class FullAnalysis
{
    public const string Text = "某局报告\n一、问题\n培训**次，𠮷村<乙>。\n";

    private static readonly Composition Thirds = new(1 / 3.0, 1 / 3.0, 1 / 3.0, 0, 0);

    private static readonly RuleDescriptor Rule = new(
        "GH201", "unfilled-slot", Severity.Error, new("空项", "Empty slot"), new("补上", "Fill it"), new("不得留空", "No gaps"));

    public static SourceReport Report { get; } = new("夹/报告.txt", Create(), null);

    private static ReportAnalysis Create() => new()
    {
        Source = new SourceText(Text) { Properties = new DocumentProperties("王某", "李某", "某局", "2022-12-01T08:00:00Z") },
        Title = "某局报告",
        Type = new RecognisedType("generic", 0.25, ["报告"]),
        Year = 2022,
        Unit = "某局",
        Characters = 12,
        Score = new ReportScore(
            41.266, [new ScoreComponent("concreteShare", new("干货占比", "Concrete share"), 0.123456, 12.345)], Thirds,
            Detecting.Staged.Score("").Measures.SetItem("evidencePerThousand", 8.1),
            [new ParagraphScore(3, 0, default)]),
        Sections =
        [
            new ReportSection(SectionRole.Preamble, null, 1, new TextSpan(0, 4), 4, 0.3),
            new ReportSection(SectionRole.Problems, new TextSpan(5, 9), 1, new TextSpan(5, 24), 8, 0.7),
        ],
        Dimensions = [new DimensionPresence("把握政治方向", Dimension.TheoreticalStudy, true, [1], 8, true)],
        Paragraphs =
        [
            Paragraph(0, 1, new TextSpan(0, 4), null),
            Paragraph(1, 3, new TextSpan(10, 23), Dimension.Integrity),
        ],
        Placeholders = [new Placeholder(new TextSpan(12, 14), PlaceholderSlot.DocumentNumber, PlaceholderKind.Unfilled)],
        Evidence = [new Evidence(new TextSpan(16, 20), EvidenceKind.Place)],
        Clauses = [new ClauseSubstance(new TextSpan(10, 16), SubstanceClass.Unfilled, "count **")],
        Formulas = [new Formula(new TextSpan(5, 9), FormulaKind.Boilerplate, "一、问题")],
        Links = [new ReportLink(1, 1, null, 0.5, ["培训"])],
        Findings =
        [
            new Finding(Rule, Severity.Error, new TextSpan(12, 14), new("缺次数", "A count is missing"),
                [new RelatedSpan(null, new TextSpan(0, 4)), new RelatedSpan("另/一.txt", new TextSpan(7, 9))]),
        ],
    };

    private static ReportParagraph Paragraph(int index, int line, TextSpan span, Dimension? heading) => new(
        index, line, span,
        new ParagraphClass(
            SectionRole.Problems, [new RoleSpan(span, SectionRole.Problems)], Dimension.Integrity, heading,
            Dimension.None, 0.5, ["廉洁"]),
        new ParagraphScore(2, 12.5, Thirds));
}
