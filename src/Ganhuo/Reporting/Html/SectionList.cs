using Ganhuo.Classifying;

namespace Ganhuo.Reporting.Html;

/// <summary>The sections as a table of contents, each with its role and its share of the text.</summary>
internal sealed class SectionList(ReportView view)
{
    private const int DeepestLevel = 4;

    private readonly HtmlOutput output = view.Output;

    public void Write()
    {
        if (view.Analysis.Sections.IsEmpty) return;
        output.Write($"<section class=\"sections\"><h2>{view.Say(Labels.Sections)}</h2><ul>");
        foreach (var section in view.Analysis.Sections) WriteSection(section);
        output.Raw("</ul></section>\n");
    }

    private void WriteSection(ReportSection section)
    {
        var role = view.RoleName(section.Role);
        var name = section.Heading is { } heading ? view.Analysis.Source.TextOf(heading) : role;
        output.Write($"<li class=\"level{Math.Min(section.Level, DeepestLevel)}\"><a href=\"#l{view.LineOf(section.Span)}\">{name}</a> <small>");
        output.Write($"{role} {ShareBar.Percent(section.Share)}</small></li>");
    }
}
