using Ganhuo.Detecting;
using Ganhuo.Text;

namespace Ganhuo.Reporting.Html;

/// <summary>The words of the page that are not in the analysis, in both languages.</summary>
internal static class Labels
{
    public static Bilingual Of(SubstanceClass substance) => substance switch
    {
        SubstanceClass.Concrete => new("干货", "concrete"),
        SubstanceClass.Plain => new("平实", "plain"),
        SubstanceClass.Required => new("规定表述", "required"),
        SubstanceClass.Boilerplate => new("套话", "boilerplate"),
        _ => new("空项", "unfilled"),
    };

    public static Bilingual Of(EvidenceKind kind) => kind switch
    {
        EvidenceKind.Quantity => new("数量", "quantity"),
        EvidenceKind.Percentage => new("百分比", "percentage"),
        EvidenceKind.Money => new("金额", "money"),
        EvidenceKind.Date => new("时间", "date"),
        EvidenceKind.Place => new("地点", "place"),
        EvidenceKind.Organisation => new("单位", "organisation"),
        EvidenceKind.Person => new("人员", "person"),
        EvidenceKind.Document => new("文件", "document"),
        EvidenceKind.Event => new("事件", "event"),
        EvidenceKind.Ranking => new("位次比较", "ranking"),
        _ => new("责任", "responsibility"),
    };

    public static Bilingual Of(Severity severity) => severity switch
    {
        Severity.Error => new("错误", "error"),
        Severity.Warning => new("警告", "warning"),
        _ => new("提示", "note"),
    };

    public static readonly Bilingual Score = new("具体程度", "Concreteness");
    public static readonly Bilingual Composition = new("构成", "Composition");
    public static readonly Bilingual Components = new("得分由来", "What the score is made of");
    public static readonly Bilingual Sections = new("结构", "Sections");
    public static readonly Bilingual Dimensions = new("维度", "Dimensions");
    public static readonly Bilingual Findings = new("问题清单", "Findings");
    public static readonly Bilingual NoFindings = new("没有发现需要退回的问题。", "Nothing to send back.");
    public static readonly Bilingual Text = new("正文", "Text");
    public static readonly Bilingual Best = new("最实的段落", "Best evidenced paragraphs");
    public static readonly Bilingual Emptiest = new("最空的段落", "Emptiest paragraphs");
    public static readonly Bilingual Criterion = new("依据", "Criterion");
    public static readonly Bilingual Measures = new("其他指标", "Further measures");
    public static readonly Bilingual ShowClasses = new("小句类别", "clause classes");
    public static readonly Bilingual ShowEvidence = new("实据", "evidence");
    public static readonly Bilingual ShowPlaceholders = new("空项", "placeholders");
    public static readonly Bilingual ShowFormulas = new("套语", "formulas");
    public static readonly Bilingual ShowFindings = new("问题", "findings");
    public static readonly Bilingual Missing = new("缺", "missing");
    public static readonly Bilingual Present = new("有", "present");
    public static readonly Bilingual Characters = new("字", "characters");
    public static readonly Bilingual Untitled = new("（无标题）", "(untitled)");
    public static readonly Bilingual Line = new("第{0}行", "line {0}");
}
