using System.Globalization;
using System.Text;

namespace Ganhuo.Cli.Tests.Commands;

/// <summary>A small table of labelled paragraphs: two roles, two dimensions of a forestry bureau's own.</summary>
internal static class LabelledTable
{
    private const int Each = 8;

    public static string Own => Table("造林绿化", "水利工程");

    public static string Unified => Table("delivery", "风险防范");

    private static string Table(string one, string other)
    {
        var rows = new StringBuilder("编号,正文,角色,维度\n");
        for (var i = 0; i < Each; i++)
        {
            rows.Append(CultureInfo.InvariantCulture, $"a{i},今年在{(char)('甲' + i)}村造林种树，苗木成活{i + 80}%。,成绩做法,{one}\n");
            rows.Append(CultureInfo.InvariantCulture, $"b{i},{(char)('甲' + i)}河堤防存在渗漏问题，水库清淤进展缓慢。,问题,{other}\n");
        }

        return rows.ToString();
    }
}
