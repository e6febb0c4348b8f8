using System.Globalization;
using System.Text;

namespace Ganhuo.Training.Archives;

/// <summary>
/// Composes the lines of a report from single clauses in random order. The prose is nonsense on purpose: two reports share a
/// clause now and then, but no passage, unless one is planted.
/// </summary>
internal sealed class ReportComposer(ArchiveShape shape, ClausePool pool)
{
    private const string NameFirst = "枫桐柳松梅竹兰荷菊桂杏桃李榆槐杉柏棠莲芦葵蔓苇茶麦稻谷粟禾瓜";
    private const string NameLast = "桥溪湾岭坪塘浦沙泉源坡岗墩垭埠渡寨庄屯坳峪洼圩堰滩坝";

    public static readonly string[] Slots = ["**", "XX", "____", "【待补充：数据】", "□□", "某某"];
    private static readonly string[] Counted = ["次", "个", "项", "件", "人", "户", "场"];
    private static readonly string[] Acts = ["召开专题会议", "走访群众", "整改问题", "开展督查", "办理信访", "组织培训", "修订制度"];
    private static readonly string[] HanDigits = ["一", "二", "三", "四", "五", "六", "七", "八", "九"];

    public List<string> Compose(int report)
    {
        var random = SeededRandom.Of(shape.Seed, report);
        var (type, year) = (shape.TypeOf(report), shape.YearOf(report));
        List<string> lines =
        [
            string.Format(CultureInfo.InvariantCulture, type.Title, shape.UnitOf(report), year),
            $"{year}年，{shape.UnitOf(report)}{Sentence(random, "preamble")}现将有关情况报告如下。",
        ];
        var hasSlots = random.Chance(10);
        for (var part = 0; part < type.Parts.Count; part++) AddPart(lines, random, part, type.Parts[part], hasSlots);
        return lines;
    }

    private void AddPart(List<string> lines, SeededRandom random, int part, (string Heading, string Role) what, bool hasSlots)
    {
        lines.Add($"{HanDigits[part]}、{what.Heading}");
        var paragraphs = random.Between(2, 6);
        for (var p = 0; p < paragraphs; p++)
        {
            // One list in fifty jumps a number, for the rule that finds such.
            var ordinal = p == paragraphs - 1 && random.Chance(2) ? p + 1 : p;
            lines.Add($"{HanDigits[ordinal]}是{Paragraph(random, what.Role, hasSlots)}");
        }
    }

    private string Paragraph(SeededRandom random, string role, bool hasSlots)
    {
        var text = new StringBuilder();
        for (var sentences = random.Between(2, 7); sentences > 0; sentences--) text.Append(Sentence(random, role));
        if (random.Chance(60))
            text.Append(CultureInfo.InvariantCulture,
                $"全年{random.Pick(Acts)}{(hasSlots && random.Chance(50) ? random.Pick(Slots) : random.Between(2, 4000).ToString(CultureInfo.InvariantCulture))}{random.Pick(Counted)}。");
        return text.ToString();
    }

    private string Sentence(SeededRandom random, string role)
    {
        var text = new StringBuilder();
        for (var clauses = random.Between(2, 5); clauses > 0; clauses--)
        {
            if (random.Chance(25)) text.Append(Local(random));
            text.Append(random.Pick(pool.Of(role))).Append(clauses > 1 ? '，' : '。');
        }

        return text.ToString();
    }

    // What makes real reports differ from one another: names and dates of their own.
    private static string Local(SeededRandom random) => string.Create(
        CultureInfo.InvariantCulture,
        $"{random.Between(1, 12)}月在{random.Pick(NameFirst.ToCharArray())}{random.Pick(NameLast.ToCharArray())}{random.Pick(NameLast.ToCharArray())}村，");
}
