using Ganhuo.Classifying;
using Ganhuo.Detecting;
using Ganhuo.Text;
using static System.FormattableString;

namespace Ganhuo.Reporting.Screen;

/// <summary>The fixed words of the screen, in the reader's language.</summary>
internal sealed class Labels(Language language)
{
    public string Score => Of("具体度", "Concreteness");

    public string Components => Of("得分构成", "Made of");

    public string PlaceholdersApart => Of("（占位符的字不计）", "(characters of placeholders apart)");

    public string Sections => Of("结构", "Sections");

    public string Dimensions => Of("维度", "Dimensions");

    public string Findings => Of("退回修改意见", "To send back");

    public string NoFindings => Of("没有需要退回修改的问题", "nothing to send back");

    public string Best => Of("实据最足", "Best evidenced");

    public string Emptiest => Of("空话最重", "Emptiest");

    public string Missing => Of("缺", "missing");

    public string NotFound => Of("未见", "not found");

    public string Optional => Of("未写（可选）", "left out (optional)");

    public string Thin => Of("单薄", "thin");

    public string Unreadable => Of("无法读取", "unreadable");

    public string Empty => Of("空文件，没有内容", "empty: no content");

    public string Summary => Of("汇总（最应退回的在前）", "Summary (thinnest first)");

    public string Rank => Of("序", "no.");

    public string Points => Of("得分", "score");

    public string MadeOf => Of("构成", "made of");

    public string Errors => Of("错误", "err.");

    public string Warnings => Of("警告", "warn");

    public string Report => Of("材料", "report");

    public string Reason => Of("首要问题", "main reason");

    public string Untitled => Of("（无标题）", "(no title)");

    public Language Language => language;

    public string Characters(int count) => Of(Invariant($"{count} 字"), Invariant($"{count} characters"));

    public string Year(int year) => Of(Invariant($"{year} 年"), Invariant($"{year}"));

    /// <summary>How sure it is of the type.</summary>
    public string Sure(string percent) => Of($"（把握 {percent}）", $" ({percent} sure)");

    public string Line(int line) => Of(Invariant($"第 {line} 行"), Invariant($"line {line}"));

    public string Listed(IEnumerable<string> items) => string.Join(Of("、", ", "), items);

    public string Lines(string lines) => Of($"第 {lines} 行", $"lines {lines}");

    public string More(int count) => Of(Invariant($"另有 {count} 处"), Invariant($"{count} more"));

    public string Times(int count) => Of(Invariant($"{count} 处"), Invariant($"{count}×"));

    public string Counts(int errors, int warnings, int notes) => Of(
        Invariant($"错误 {errors} · 警告 {warnings} · 提示 {notes}"),
        Invariant($"errors {errors} · warnings {warnings} · notes {notes}"));

    public string Class(SubstanceClass substance) => substance switch
    {
        SubstanceClass.Concrete => Of("干货", "concrete"),
        SubstanceClass.Plain => Of("平实", "plain"),
        SubstanceClass.Required => Of("规定表述", "required"),
        SubstanceClass.Boilerplate => Of("套话", "boilerplate"),
        _ => Of("空项", "unfilled"),
    };

    public string Role(SectionRole role) => Of(role.ChineseName(), role.Key());

    private string Of(string chinese, string english) => language == Language.English ? english : chinese;
}
