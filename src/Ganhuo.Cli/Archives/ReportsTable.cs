using System.Globalization;
using System.Text;

namespace Ganhuo.Cli.Archives;

/// <summary>reports.csv: one line a report, and columns.csv, which says what each column is.</summary>
internal static class ReportsTable
{
    private static readonly (string Name, string Chinese, string English)[] Columns =
    [
        ("source", "材料名（参数原样，或文件夹＋/＋相对路径；压缩包、表格为其名＋/＋条目）",
            "the report: the argument as given, or folder + / + relative path; an entry of a collection behind its name"),
        ("status", "ok 或 unreadable", "ok or unreadable"),
        ("reason", "无法读取的原因", "why it could not be read"),
        ("title", "标题", "title"),
        ("unit", "报送单位：依表格列、清单、路径、正文的次序，先有者为准", "reporting unit: column, manifest, path or text, the first that says"),
        ("year", "所报年度，次序同上", "year reported on, likewise"),
        ("type", "文种", "report type"),
        ("confidence", "文种的把握，0–1", "confidence of the type, 0–1"),
        ("characters", "内容字符数（汉字、字母、数字）", "content characters (Han, letters, digits)"),
        ("score", "干货分，0–100", "score, 0–100"),
        ("concrete", "干货占内容字符的比例", "share of content characters in concrete clauses"),
        ("plain", "平实占比", "share in plain clauses"),
        ("required", "规定表述占比", "share in required wording"),
        ("boilerplate", "套话占比", "share in boilerplate"),
        ("unfilled", "空项占比；五项之和为1", "share in unfilled clauses; the five add to 1"),
        ("concreteClauses", "干货小句数", "number of concrete clauses"),
        ("plainClauses", "平实小句数", "number of plain clauses"),
        ("requiredClauses", "规定表述小句数", "number of required clauses"),
        ("boilerplateClauses", "套话小句数", "number of boilerplate clauses"),
        ("unfilledClauses", "空项小句数", "number of unfilled clauses"),
        ("evidence", "实据处数", "evidence spans"),
        ("unfilledPlaceholders", "未填空项数", "placeholders never filled"),
        ("maskedPlaceholders", "隐去的名称数", "placeholders that hide a name"),
        ("dimensionsPresent", "写到的规定方面数", "official dimensions present"),
        ("dimensionsMissing", "缺少的规定方面数（GH102）", "official dimensions found missing (GH102)"),
        ("errors", "错误级问题数", "findings of severity error"),
        ("warnings", "警告级问题数", "findings of severity warning"),
        ("notes", "提示级问题数", "findings of severity note"),
        ("reusedOwn", "与本单位往年雷同的处数（GH601）", "passages reused from the unit's own years (GH601)"),
        ("reusedPeer", "与其他单位雷同、换年份、换说法的处数（GH602–GH604）", "passages reused from peers, year-swapped or spun (GH602–GH604)"),
        ("stratum", "同类：文种＋五年", "stratum: type and five years"),
        ("stratumSize", "同类份数", "reports in the stratum"),
        ("percentile", "同类中分数低于它的百分比（同分各半）；不足30份不给", "per cent of the stratum with a lower score, ties half; refused under 30"),
        ("yearBefore", "本单位同文种的上一个年度", "the unit's year before with this type"),
        ("scoreBefore", "该年度的平均分", "its mean score"),
        ("scoreChange", "与之相比的变化", "score minus that"),
        ("before", "该年度的那一份（同年数份的，取清单中第一份）；--fast、--no-reuse 时以下各列空",
            "that report; empty with --fast or --no-reuse, as are the five that follow"),
        ("brownTucker", "与上一份相比的改动：1 − 词频余弦（Brown & Tucker 2011，未作长度校正）",
            "change since: 1 − cosine of word counts (Brown and Tucker 2011, before their correction for length)"),
        ("cosine", "词频余弦（Cohen, Malloy & Nguyen 2020，下同）", "cosine of word counts (Cohen, Malloy and Nguyen 2020, as the next three)"),
        ("jaccard", "共有词种占两份全部词种的比例", "share of common among all different words"),
        ("minimumEdit", "1 − 最少编辑词数占两份词数之和的比例；两万词以上不算", "1 − word edits over the words of both; not for more than 20,000 words"),
        ("simple", "最长公共子序列的词数占平均长度的比例；两万词以上不算", "words of the longest common subsequence over the mean length; likewise"),
        ("tool", "工具与版本", "tool and version"),
        ("knowledge", "知识库散列，用了自定义文种、词典的，“+”后是它们的散列：两次运行此值与版本都相同，同一材料结果逐字节相同", "hash of the knowledge, behind a plus sign that of your own types and formulas: where it and the version agree, equal input gives equal bytes"),
    ];

    public static string Head { get; } = string.Join(',', Columns.Select(c => c.Name)) + "\n";

    public static void Append(StringBuilder line, ReportRow row, ArchiveStanding standing, string knowledge)
    {
        var cells = new List<string?> { row.Source, row.IsRead ? "ok" : "unreadable", row.Reason };
        if (row.IsRead) AppendFigures(cells, row, standing);
        while (cells.Count < Columns.Length - 2) cells.Add(null);
        cells.AddRange([Citation.Tool, knowledge]);
        TableCell.AppendLine(line, [.. cells]);
    }

    public static void WriteColumns(Stream output, string knowledge)
    {
        var lines = new StringBuilder();
        output.Write(Encoding.UTF8.Preamble);
        TableCell.AppendLine(lines, ["file", "column", "含义", "meaning"]);
        foreach (var (name, chinese, english) in Columns) TableCell.AppendLine(lines, ["reports.csv", name, chinese, english]);
        foreach (var (name, chinese, english) in FindingsTable.Columns)
            TableCell.AppendLine(lines, ["findings.csv", name, chinese, english]);
        foreach (var (name, chinese, english) in TemplateTable.Columns)
            TableCell.AppendLine(lines, ["clusters.csv", name, chinese, english]);
        TableCell.AppendLine(lines, ["*", "引用", Citation.Chinese(knowledge), Citation.English(knowledge)]);
        output.Write(Encoding.UTF8.GetBytes(lines.ToString()));
    }

    private static void AppendFigures(List<string?> cells, ReportRow row, ArchiveStanding standing)
    {
        cells.AddRange([row.Title, row.Unit, Whole(row.Year), row.Type, Share(row.Confidence), Whole(row.Characters), Points(row.Score)]);
        cells.AddRange(row.Composition.Select(s => Share(s)));
        cells.AddRange(row.Clauses.Select(n => Whole(n)));
        cells.AddRange([Whole(row.Evidence), Whole(row.Unfilled), Whole(row.Masked), Whole(row.DimensionsPresent),
            Whole(row.DimensionsMissing)]);
        cells.AddRange([Whole(row.Errors), Whole(row.Warnings), Whole(row.Notes), Whole(row.ReusedOwn), Whole(row.ReusedPeer)]);
        var before = standing.BeforeOf(row);
        cells.AddRange([ArchiveStanding.StratumOf(row), Whole(standing.SizeOf(row)), Points(standing.PercentileOf(row))]);
        cells.AddRange([Whole(before?.Year), Points(before?.Score), Points(row.Score - before?.Score), row.Before]);
        cells.AddRange(row.Change.Select(c => c is { } change ? Share(change) : null));
    }

    private static string? Whole(int? value) => value?.ToString(CultureInfo.InvariantCulture);

    private static string? Points(double? value) => value?.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Share(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
