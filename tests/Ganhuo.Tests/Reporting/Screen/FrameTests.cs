using Ganhuo.Classifying;
using Ganhuo.Reporting;
using Ganhuo.Reporting.Screen;
using Ganhuo.Text;

namespace Ganhuo.Tests.Reporting.Screen;

public sealed class FrameTests
{
    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void Label_and_what_follows_are_apart_and_fill_the_width(Language language)
    {
        var frame = new Frame(TextReportOptions.Default with { Language = language }, ReportTypeCatalogue.LoadEmbedded());
        var labels = frame.Labels;

        foreach (var label in new[] { labels.Score, labels.Components, labels.Sections, labels.Dimensions })
        {
            Assert.EndsWith("  ", frame.Label(label), StringComparison.Ordinal);
            Assert.Equal(frame.Width, DisplayWidth.Of(frame.Label(label)) + frame.Body);
        }
    }
}
