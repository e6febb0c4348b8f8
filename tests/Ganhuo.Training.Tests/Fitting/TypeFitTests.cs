using Ganhuo.Training.Fitting;

namespace Ganhuo.Training.Tests.Fitting;

public sealed class TypeFitTests
{
    private const string Report =
        "石河县林业局工作总结\n今年以来，我局做了三件事。现总结如下。\n一、造林情况\n造林四百亩。\n二、明年安排\n再造三百亩。";

    [Fact]
    public void Samples_are_a_text_whole_without_title_and_without_opening()
    {
        var samples = TypeSample.Of("w", "annual-work-summary", TypeSampleKind.Report, Report).ToList();

        Assert.Equal([TypeSampleLacks.Nothing, TypeSampleLacks.Title, TypeSampleLacks.Opening], samples.Select(s => s.Lacks));
        Assert.StartsWith("石河县林业局", samples[0].Text.Content, StringComparison.Ordinal);
        Assert.StartsWith("今年以来", samples[1].Text.Content, StringComparison.Ordinal);
        Assert.StartsWith("一、造林情况", samples[2].Text.Content, StringComparison.Ordinal);
        Assert.All(samples, s => Assert.EndsWith("再造三百亩。", s.Text.Content, StringComparison.Ordinal));
    }

    [Fact]
    public void Model_knows_of_a_writer_what_the_others_wrote()
    {
        var fit = new TypeFit([.. Enumerable.Range(0, 8).SelectMany(Texts)]);
        using var output = new StringWriter();
        fit.Describe(output);

        Assert.Contains("reports, without Title: 1.000 of 8", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("other texts, without Title: 1.000 of 8", output.ToString(), StringComparison.Ordinal);
    }

    // No cue of any type stands in them: what is known of a writer was learned from the others.
    private static IEnumerable<TypeSample> Texts(int writer) =>
    [
        .. TypeSample.Of($"w{writer}", "ideology-report", TypeSampleKind.Report,
        $"{Unit(writer)}材料\n各方面情况列后。\n一、网上阵地守得住\n守了{writer + 2}处。\n二、讲坛论坛管得好\n管了{writer + 3}处。"),
        .. TypeSample.Of($"o{writer}", "generic", TypeSampleKind.OtherText,
        $"{Unit(writer)}菜谱\n先备料，后下锅。\n一、红烧鲫鱼做法\n煎{writer + 2}分钟。\n二、清炒豆苗做法\n炒{writer + 3}分钟。"),
    ];

    private static string Unit(int writer) => "甲乙丙丁戊己庚辛"[writer] + "镇";
}
