using Ganhuo.Text;

namespace Ganhuo.Reporting.Html.Archives;

/// <summary>The words of the index, in both languages.</summary>
internal static class IndexLabels
{
    public static readonly Bilingual Title = new("材料总览", "The archive at a glance");
    public static readonly Bilingual Ranking = new("排名", "Ranking");
    public static readonly Bilingual Distribution = new("得分分布", "Distribution");
    public static readonly Bilingual Reuse = new("雷同", "Reuse");
    public static readonly Bilingual Reports = new("份", "reports");
    public static readonly Bilingual Units = new("个单位", "units");
    public static readonly Bilingual Unreadable = new("无法读取", "could not be read");
    public static readonly Bilingual MeanScore = new("平均具体程度", "Mean concreteness");
    public static readonly Bilingual AllTexts = new("全部文字的构成", "What all texts are made of");
    public static readonly Bilingual ByType = new("各文种的得分分布", "Scores by type");
    public static readonly Bilingual ByYear = new("各年度的得分分布", "Scores by year");
    public static readonly Bilingual Axis = new(
        "横轴 0—100 分，柱高为份数，竖线为中位数", "From 0 to 100; a column is as high as there are reports; the line is the median");
    public static readonly Bilingual Overall = new("全部", "all");
    public static readonly Bilingual TypeAndYear = new("文种 × 年度的平均分", "Mean score by type and year");
    public static readonly Bilingual Mean = new("均分", "mean");
    public static readonly Bilingual Median = new("中位", "median");
    public static readonly Bilingual ThinnestUnits = new("均分最低的单位", "The thinnest units");
    public static readonly Bilingual BestUnits = new("均分最高的单位", "The most substantial units");
    public static readonly Bilingual MostFrequent = new("最常见的问题", "The most frequent findings");
    public static readonly Bilingual MostFrequentHint =
        new("占材料份数的比例；右为份数与处数", "Share of the reports; reports and findings on the right");
    public static readonly Bilingual Findings = new("处", "findings");
    public static readonly Bilingual Clusters = new("雷同：谁抄了谁", "Reuse: who copied from whom");
    public static readonly Bilingual ClustersHint = new(
        "连在一起的材料为一组，箭头从在前的指向照搬的，粗细按处数。",
        "Reports that hang together are a group; an arrow leads from the earlier report to the one that took from it, thicker for more passages.");
    public static readonly Bilingual NoClusters =
        new("没有发现单位之间的雷同，或没有比对。", "Nothing was taken from another unit, or nothing was compared.");
    public static readonly Bilingual MoreClusters =
        new("另有 {0} 组，见 findings.csv。", "{0} more groups: see findings.csv.");
    public static readonly Bilingual MoreMembers = new("另有 {0} 份", "{0} more");
    public static readonly Bilingual Passages = new("处", "passages");
    public static readonly Bilingual From = new("取自", "from");
    public static readonly Bilingual Group = new("第{0}组", "Group {0}");
    public static readonly Bilingual RankingHint =
        new("最该退回的在前。点表头可按本页排序。", "The thinnest first. Click a heading to sort this page.");
    public static readonly Bilingual LeftOut =
        new("中间 {0} 份从略，全部见 reports.csv。", "{0} in the middle are left out; reports.csv has all.");
    public static readonly Bilingual Search = new("在本页查找", "find on this page");
    public static readonly Bilingual Page = new("第{0}页", "page {0}");
    public static readonly Bilingual Rank = new("名次", "rank");
    public static readonly Bilingual Score = new("得分", "score");
    public static readonly Bilingual Source = new("材料", "report");
    public static readonly Bilingual Unit = new("单位", "unit");
    public static readonly Bilingual Year = new("年度", "year");
    public static readonly Bilingual Type = new("文种", "type");
    public static readonly Bilingual Characters = new("字数", "characters");
    public static readonly Bilingual Concrete = new("干货%", "concrete %");
    public static readonly Bilingual Boilerplate = new("套话%", "boilerplate %");
    public static readonly Bilingual Unfilled = new("空项%", "unfilled %");
    public static readonly Bilingual Errors = new("错误", "errors");
    public static readonly Bilingual Warnings = new("警告", "warnings");
    public static readonly Bilingual Percentile = new("位次%", "percentile");
    public static readonly Bilingual Reason = new("原因", "reason");
}
