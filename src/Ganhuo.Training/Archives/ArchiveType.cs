namespace Ganhuo.Training.Archives;

/// <summary>A kind of report the generator writes: its title and the heads of its parts with the role of what is under them.</summary>
internal sealed record ArchiveType(string Id, string Title, IReadOnlyList<(string Heading, string Role)> Parts)
{
    public static ArchiveType[] All { get; } =
    [
        new("political-quality-review", "{0}{1}年度政治素质自查自评报告",
            [("主要做法和成效", "achievements"), ("存在的问题和不足", "problems"), ("原因分析", "causes"), ("下一步整改措施", "measures")]),
        new("annual-work-summary", "{0}{1}年度工作总结",
            [("主要工作完成情况", "achievements"), ("存在的主要问题", "problems"), ("下一步工作打算", "measures")]),
        new("ideology-report", "{0}关于{1}年度落实意识形态工作责任制情况的报告",
            [("责任制落实情况", "achievements"), ("存在的问题", "problems"), ("下一步工作安排", "measures")]),
        new("party-governance-report", "{0}{1}年度落实全面从严治党主体责任情况报告",
            [("履行主体责任情况", "achievements"), ("存在的问题及原因", "problems"), ("下一步工作措施", "measures")]),
        new("rule-of-law-report", "{0}{1}年度法治政府建设工作报告",
            [("主要举措和成效", "achievements"), ("存在的不足", "problems"), ("下一年度工作安排", "measures")]),
    ];
}
