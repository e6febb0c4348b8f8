using System.Globalization;
using Ganhuo.Documents.Commenting;
using Ganhuo.Documents.Letters;
using Ganhuo.Text;

namespace Ganhuo.Documents.Tests;

public sealed class CultureTests
{
    private const string Report = "关于整改落实情况的报告\n一、整改情况\n共反馈问题54个，已完成整改36个，整改完成率81.5%。\n召开会议**次，走访企业32家。\n二、存在的问题\n理论学习不够深入。\n";

    // The made one needs no data of the system and writes everything otherwise than we do.
    [Theory]
    [InlineData("made")]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    [InlineData("sv-SE")]
    public void Comments_and_letters_are_the_same_bytes_in_every_culture(string name)
    {
        var culture = Culture(name);
        Assert.SkipWhen(culture is null, $"this machine has no data on {name}");
        var before = CultureInfo.CurrentCulture;
        var expected = Written();
        try
        {
            CultureInfo.CurrentCulture = culture;
            Assert.NotEqual("1.5 -1", $"{1.5} {-1}");

            Assert.Equal(expected, Written());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    // Made once: a packed file holds the time of its making.
    private static readonly byte[] Submitted =
        WordFile.OfBody(string.Concat(Report.TrimEnd('\n').Split('\n').Select(line => WordFile.Paragraph(line))));

    private static string[] Written()
    {
        var analysis = ReportAnalyzer.Create().Analyze(Report);
        var letter = FeedbackLetter.Of(analysis, "报告");
        return
        [
            letter.ToMarkdown(), Convert.ToHexString(letter.ToDocx().AsSpan()),
            Convert.ToHexString(DocumentAnnotator.Annotate(Submitted, analysis).Docx.AsSpan()),
            Convert.ToHexString(DocumentAnnotator.Annotate([], analysis, language: Language.English).Docx.AsSpan()),
        ];
    }

    private static CultureInfo? Culture(string name)
    {
        if (name == "made")
        {
            var made = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            (made.NumberFormat.NumberDecimalSeparator, made.NumberFormat.NegativeSign, made.NumberFormat.NumberGroupSeparator) =
                ("·", "负", "_");
            return made;
        }

        try
        {
            return CultureInfo.GetCultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }
}
