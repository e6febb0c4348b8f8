using Ganhuo.Detecting;
using Ganhuo.Text;

namespace Ganhuo.Reporting.Html;

/// <summary>The words of the pages that are not in the analysis, in both languages.</summary>
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

    public static Bilingual Of(PlaceholderSlot slot) => slot switch
    {
        PlaceholderSlot.Count => new("数量", "count"),
        PlaceholderSlot.Percent => new("百分比", "percent"),
        PlaceholderSlot.Money => new("金额", "money"),
        PlaceholderSlot.Date => new("日期", "date"),
        PlaceholderSlot.Duration => new("时长", "duration"),
        PlaceholderSlot.Place => new("地名", "place"),
        PlaceholderSlot.Organisation => new("单位名称", "organisation"),
        PlaceholderSlot.Person => new("人名", "person"),
        PlaceholderSlot.Title => new("名称", "title"),
        PlaceholderSlot.Clause => new("内容", "clause"),
        PlaceholderSlot.DocumentNumber => new("文号", "document-number"),
        _ => new("联系方式", "contact"),
    };

    private static readonly Bilingual DeletedFigure = new("数字被删", "deletedFigure");

    /// <summary>
    /// The word for the key that a reason begins with, or null where it names no evidence and no slot.
    /// </summary>
    public static Bilingual? OfKey(string key)
    {
        foreach (var kind in Enum.GetValues<EvidenceKind>())
            if (Of(kind).English == key) return Of(kind);
        foreach (var slot in Enum.GetValues<PlaceholderSlot>())
            if (Of(slot).English == key) return Of(slot);
        return key == DeletedFigure.English ? DeletedFigure : null;
    }

    public static Bilingual Of(Severity severity) => severity switch
    {
        Severity.Error => new("错误", "error"),
        Severity.Warning => new("警告", "warning"),
        _ => new("提示", "note"),
    };

    /// <summary>The style class of a severity.</summary>
    public static string Key(Severity severity) => Of(severity).English;

    public static readonly Bilingual Score = new("具体程度", "Concreteness");
    public static readonly Bilingual OutOf = new("满分100，越高越实", "of 100, higher is better");
    public static readonly Bilingual Composition = new("全文构成", "What the text is made of");
    public static readonly Bilingual Components = new("得分由来", "Made of");
    public static readonly Bilingual MainReasons = new("退回修改意见", "To send back");
    public static readonly Bilingual MoreReasons = new("另有 {0} 类，见问题清单", "{0} more kinds among the findings");
    public static readonly Bilingual Landscape = new("全文一览", "The whole text at a glance");
    public static readonly Bilingual LandscapeHint = new(
        "每列一段，宽按字数，颜色按小句类别；上沿的短线是问题。点一列到那一段。",
        "A column a paragraph, as wide as it is long, coloured by clause class; ticks on top are findings. Click to go there.");
    public static readonly Bilingual Sections = new("结构", "Sections");
    public static readonly Bilingual Limits = new("篇幅与规定", "Length against the limits");
    public static readonly Bilingual Roles = new("各部分占比", "Shares of the parts");
    public static readonly Bilingual Dimensions = new("维度覆盖", "Dimension coverage");
    public static readonly Bilingual Findings = new("问题清单", "Findings");
    public static readonly Bilingual NoFindings = new("没有发现需要退回的问题。", "Nothing to send back.");
    public static readonly Bilingual Text = new("正文", "Text");
    public static readonly Bilingual Best = new("最实的段落", "Best evidenced paragraphs");
    public static readonly Bilingual Emptiest = new("最空的段落", "Emptiest paragraphs");
    public static readonly Bilingual Criterion = new("依据：", "Criterion: ");
    public static readonly Bilingual Measures = new("与通行指标对照", "Beside the classical measures");
    public static readonly Bilingual Ours = new("本工具", "Ours");
    public static readonly Bilingual Literature = new("文献指标", "From the literature");
    public static readonly Bilingual Measure = new("指标", "Measure");
    public static readonly Bilingual Value = new("数值", "Value");
    public static readonly Bilingual Meaning = new("含义", "Meaning");
    public static readonly Bilingual Show = new("显示", "Show");
    public static readonly Bilingual ShowClasses = new("小句类别", "clause classes");
    public static readonly Bilingual ShowEvidence = new("实据", "evidence");
    public static readonly Bilingual ShowPlaceholders = new("空项", "placeholders");
    public static readonly Bilingual ShowFormulas = new("套语", "formulas");
    public static readonly Bilingual ShowFindings = new("问题", "findings");
    public static readonly Bilingual Evidence = new("实据", "evidence");
    public static readonly Bilingual VagueWording = new("空泛词语", "vague wording");
    public static readonly Bilingual Missing = new("缺", "missing");
    public static readonly Bilingual Optional = new("未写（可选）", "left out (optional)");
    public static readonly Bilingual NotFound = new("未见", "not found");
    public static readonly Bilingual Thin = new("单薄", "thin");
    public static readonly Bilingual Characters = new("字", "characters");
    public static readonly Bilingual WholeText = new("全文", "the whole");
    public static readonly Bilingual Links = new("问题与措施对应", "Problems and the measures that answer them");
    public static readonly Bilingual Problem = new("问题", "Problem");
    public static readonly Bilingual AnsweringMeasure = new("对应的措施", "Measure");
    public static readonly Bilingual NoMeasure = new("没有对应的措施", "no measure answers it");
    public static readonly Bilingual SharedWords = new("共有：", "shared: ");
    public static readonly Bilingual ListComma = new("、", ", ");
    public static readonly Bilingual And = new("＋", " + ");
    public static readonly Bilingual Required = new("要求", "required");
    public static readonly Bilingual Met = new("合要求", "met");
    public static readonly Bilingual NotMet = new("不合要求", "not met");
    public static readonly Bilingual Untitled = new("（无标题）", "(untitled)");
    public static readonly Bilingual Line = new("第{0}行", "line {0}");
    public static readonly Bilingual Lines = new("第{0}行", "lines {0}");
    public static readonly Bilingual OtherPlace = new("另见", "see");
    public static readonly Bilingual NoText = new("没有正文。", "There is no text.");
    public static readonly Bilingual Skip = new("到正文", "to the text");
}
