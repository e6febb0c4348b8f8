using System.Collections.Immutable;
using System.Globalization;
using Ganhuo.Classifying;
using static System.FormattableString;

namespace Ganhuo.Documents.Letters;

/// <summary>The words of a letter around its opinions: whom it goes to, what was read, what is good in it.</summary>
internal sealed class LetterOpening(ReportAnalysis analysis, string name, ReportTypeCatalogue types)
{
    // Paragraphs worth a word of praise: this well evidenced, and longer than a formality.
    private const double LeastScore = 70;
    private const int LeastLength = 40, Praised = 2, QuoteLength = 24, LongestTitle = 80;

    private const string Blank = "＿＿＿＿＿＿";

    public ImmutableDictionary<string, string> Words(bool hasOpinions) =>
        new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["标题"] = $"关于{Material}的{(hasOpinions ? "修改意见" : "审核意见")}",
        ["单位"] = analysis.Unit ?? Blank,
        ["材料"] = Material,
        ["文种"] = Kind,
        ["年度"] = analysis.Year?.ToString(CultureInfo.InvariantCulture) ?? "",
        ["字数"] = analysis.Characters.ToString(CultureInfo.InvariantCulture),
        ["具体度"] = analysis.Score.Score.ToString("0.0", CultureInfo.InvariantCulture),
        ["概况"] = Overview() + Praise() + (hasOpinions ? Turn : "未发现需要退回修改的问题。"),
        ["结尾"] = hasOpinions ? Closing : "材料可按程序报送。",
    }.ToImmutableDictionary(StringComparer.Ordinal);

    // A report without a title is called by its kind, and one of no kind by its file.
    private string Material => analysis.Title is { Length: > 0 } title ? $"《{Quotation.Of(title, LongestTitle)}》"
        : Kind.Length > 0
            ? $"{(analysis.Year is { } year ? $"{year.ToString(CultureInfo.InvariantCulture)}年" : "")}{Kind}{(Kind.EndsWith("报告", StringComparison.Ordinal) ? "" : "材料")}"
        : $"“{Quotation.Of(Path.GetFileNameWithoutExtension(name), LongestTitle)}”";

    private string Kind => analysis.Type.Id == "generic" ? "" : types.Find(analysis.Type.Id)?.Name ?? "";

    private string Overview()
    {
        var shares = analysis.Score.Composition;
        var slots = analysis.Placeholders.Length;
        var empty = slots > 0 ? Invariant($"，空项（含隐去的名称）{slots}处") : "";
        return Invariant($"你单位报送的{Material}收悉。经审核，材料全文{analysis.Characters}字，")
            + $"其中有具体事实的内容约占{Percent(shares.Concrete)}，通用套话约占{Percent(shares.Boilerplate)}{empty}。";
    }

    private string Praise()
    {
        var best = analysis.Paragraphs
            .Where(p => p.Score.Score >= LeastScore && p.Span.Length >= LeastLength
                && p.Class.Role is not (SectionRole.Other or SectionRole.Preamble))
            .OrderByDescending(p => p.Score.Score).ThenBy(p => p.Index).Take(Praised).OrderBy(p => p.Index)
            .Select(p => Invariant(
                $"第{p.Line}行“{LetterQuote.Inner(Quotation.Of(analysis.Source.TextOf(p.Span), QuoteLength))}”"));
        var quoted = string.Join('、', best);
        return quoted.Length > 0 ? $"{quoted}等内容写明了具体事项和数据，请在修改中保留。" : "";
    }

    private string Turn => Kind.Length > 0
        ? $"对照{Kind}的有关要求，材料还存在一些需要补充和改正的地方，现予退回，请逐条修改完善。具体意见如下（行号按送审稿逐行计，一个自然段为一行，空行计入）："
        : "材料还存在一些需要补充和改正的地方，现予退回，请逐条修改完善。具体意见如下（行号按送审稿逐行计，一个自然段为一行，空行计入）：";

    private const string Closing =
        "请对照以上意见逐条核实修改。对确无数据或确无此项工作的，请如实说明，不得编造。修改稿请于＿＿＿＿年＿＿月＿＿日前报送，并附逐条修改情况说明。";

    private static string Percent(double share) =>
        Math.Round(100 * share, MidpointRounding.AwayFromZero).ToString("0", CultureInfo.InvariantCulture) + "%";
}
