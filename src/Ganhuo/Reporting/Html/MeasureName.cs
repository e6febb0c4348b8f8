using System.Collections.Immutable;
using Ganhuo.Text;

namespace Ganhuo.Reporting.Html;

/// <summary>What a measure is called, what it says, and whose it is.</summary>
/// <param name="Key">Its name in the JSON.</param>
/// <param name="Name">What a reviewer reads.</param>
/// <param name="Meaning">What it counts, and which way is good.</param>
/// <param name="IsShare">Whether it is shown as a percentage.</param>
/// <param name="Source">Authors and year; empty where the measure is ours.</param>
internal sealed record MeasureName(string Key, Bilingual Name, Bilingual Meaning, bool IsShare, string Source = "")
{
    public static ImmutableArray<MeasureName> Known { get; } =
    [
        new("concreteClauseShare", new("干货小句比例", "Concrete clauses"),
            new("有实据的小句占全部小句；越高越实", "clauses with evidence over all; higher is more concrete"), true),
        new("formulaShare", new("套语占比", "Formula share"),
            new("规定表述与套话占内容字符；越高越空", "required wording and boilerplate over all characters; higher is emptier"), true),
        new("evidencePerThousand", new("千字实据", "Evidence per thousand"),
            new("每千字的实据处数；越高越实", "evidence spans a thousand characters; higher is more concrete"), false),
        new("fillRate", new("填报率", "Fill rate"),
            new("该有数字、日期处填了的比例；100%为没有空项", "of the places for a figure or date, those filled; 100% leaves none open"),
            true),
        new("coverage", new("维度覆盖率", "Coverage"), new("写到的规定方面占全部方面", "official dimensions present over all"), true),
        new("placeholders", new("空项处数", "Placeholders"), new("未填与隐去合计", "unfilled and masked together"), false),
        new("clauses", new("小句数", "Clauses"), new("判断的单位", "the units judged"), false),
        new("specificity", new("特指度", "Specificity"),
            new("人名、地名、机构、数字、日期占全文；越高越实", "names, figures and dates over all characters; higher is more concrete"),
            true, "Hope, Hu & Lu 2016"),
        new("boilerplate", new("样板句占比", "Boilerplate"),
            new("含常见短语（八字以上）的句子占全文；越高越空",
            "sentences with a common phrase of eight characters over all; higher is emptier"), true,
            "Lang & Stice-Lawrence 2015"),
        new("redundancy", new("重复占比", "Redundancy"),
            new("文中逐字重复的句子占全文；越高越空", "sentences that stand twice over all; higher is emptier"), true,
            "Dyer, Lang & Stice-Lawrence 2017"),
        new("digitsPerHundred", new("百字数码", "Digits per hundred"),
            new("每百字的阿拉伯数码，即“硬信息”；越高越实", "digits a hundred characters, hard information; higher is more concrete"),
            false, "Dyer, Lang & Stice-Lawrence 2017"),
        new("meanClauseLength", new("平均小句长", "Mean clause length"),
            new("每个小句的字数；句子长短，不论虚实", "characters a clause; length, not substance"), false),
    ];
}
