using System.Globalization;
using static System.FormattableString;

namespace Ganhuo.Reporting.Html.Archives;

/// <summary>One page of the index: the first with everything, the others with the rest of the ranking.</summary>
internal sealed class IndexPage(IndexFigures figures, RankingPages ranking, IndexWords words, HtmlOutput output, string knowledge)
{
    public void Write(int number)
    {
        var title = number == 1
            ? words.Say(IndexLabels.Title)
            : Invariant($"{words.Say(IndexLabels.Ranking)} {number}");
        HtmlFrame.Begin(output, title, words.Language, IndexStyle.Css);
        output.Write($"<header><h1>{title}</h1><p class=\"source\">{Counts()}</p>");
        if (number == 1) WriteContents();
        output.Raw("</header>\n\n<main>\n");
        if (number == 1) WriteSummary();
        if (figures.HavePages || number > 1) WriteRanking(number);
        if (number == 1) WriteFigures();
        if (!figures.HavePages && number == 1) WriteRanking(number);
        output.Write($"</main>\n<footer>{ToolIdentity.Name} {ToolIdentity.Version} · {knowledge}</footer>\n");
        output.Raw("<script>\n" + IndexScript.Code + "</script>\n");
        HtmlFrame.End(output);
    }

    private void WriteContents()
    {
        (string Id, Text.Bilingual Label)[] parts = [("ranking", IndexLabels.Ranking),
            ("figures", IndexLabels.Distribution), ("frequent", IndexLabels.MostFrequent),
            ("reuse", IndexLabels.Reuse)];
        output.Raw("<nav class=\"contents\">");
        foreach (var (id, label) in parts) output.Write($"<a href=\"#{id}\">{words.Say(label)}</a>");
        output.Raw("</nav>");
    }

    private string Counts()
    {
        string[] counts =
        [
            $"{Figures.Whole(figures.All.Count + figures.Unreadable)} {words.Say(IndexLabels.Reports)}",
            $"{Figures.Whole(figures.UnitCount)} {words.Say(IndexLabels.Units)}",
            figures.Years.Count == 0
                ? ""
                : $"{Figures.Whole(figures.Years.Keys.First())}–{Figures.Whole(figures.Years.Keys.Last())}",
            figures.Unreadable == 0
                ? ""
                : $"{Figures.Whole(figures.Unreadable)} {words.Say(IndexLabels.Reports)}{(words.Language == Text.Language.English ? " " : "")}{words.Say(IndexLabels.Unreadable)}",
        ];
        return string.Join(" · ", counts.Append(figures.Folder.Name).Where(c => c.Length > 0));
    }

    private void WriteSummary()
    {
        output.Raw("<section class=\"summary\">");
        ScoreRing.Write(output, figures.All.Mean, words.Language, IndexLabels.MeanScore);
        output.Write($"<div class=\"made\"><h2>{words.Say(IndexLabels.AllTexts)}</h2>");
        ShareBar.Write(output, figures.Composition, words.Language);
        ShareBar.WriteLegend(output, figures.Composition, words.Language);
        output.Raw("</div></section>\n");
    }

    private void WriteFigures()
    {
        output.Raw("<div class=\"cards\" id=\"figures\">\n");
        new Distributions(figures, words, output).Write();
        new MeanGrid(figures, words, output).Write();
        new UnitTables(figures, words, output).Write();
        new RuleBars(figures, words, output).Write();
        output.Raw("</div>\n");
        new ClusterList(figures, words, output).Write();
        WriteUnreadable();
    }

    private void WriteUnreadable()
    {
        if (figures.Unreadable == 0) return;
        output.Write($"<section class=\"plain-section\"><h2>{words.Say(IndexLabels.Unreadable)} <small>{figures.Unreadable}</small></h2><div class=\"wide\"><table>");
        foreach (var (source, reason) in figures.UnreadableNamed)
            output.Write($"<tr><th scope=\"row\">{IndexWords.Short(figures.Folder.Rest(source))}</th><td>{reason}</td></tr>\n");
        output.Raw("</table></div></section>\n");
    }

    private void WriteRanking(int number)
    {
        output.Write($"<section class=\"plain-section\" id=\"ranking\"><h2>{words.Say(IndexLabels.Ranking)} <small>{words.Say(IndexLabels.RankingHint)}</small></h2>");
        WritePager(number);
        output.Write($"<div class=\"wide\"><table class=\"ranking\" data-search=\"{words.Say(IndexLabels.Search)}\"><thead><tr>");
        foreach (var (label, kind) in Columns) output.Write($"<th scope=\"col\" data-kind=\"{kind}\">{words.Say(label)}</th>");
        output.Raw("</tr></thead><tbody>\n");
        foreach (var row in ranking.RowsOf(number, LeftOut())) output.Raw(row);
        output.Raw("</tbody></table></div>\n");
        WritePager(number);
        output.Raw("</section>\n");
    }

    private string LeftOut()
    {
        var said = string.Format(CultureInfo.InvariantCulture, words.Say(IndexLabels.LeftOut), ranking.LeftOut);
        return $"<tr class=\"gap\"><td colspan=\"{Columns.Length}\">{said}\n";
    }

    private void WritePager(int number)
    {
        if (ranking.Count == 1) return;
        output.Raw("<nav class=\"pager\">");
        for (var page = 1; page <= ranking.Count; page++)
            if (page == number) output.Write($"<b aria-current=\"page\">{page}</b>");
            else output.Write($"<a href=\"{ArchiveIndex.NameOf(page)}#ranking\" aria-label=\"{string.Format(CultureInfo.InvariantCulture, words.Say(IndexLabels.Page), page)}\">{page}</a>");
        output.Raw("</nav>\n");
    }

    private static readonly (Text.Bilingual Label, string Kind)[] Columns =
    [
        (IndexLabels.Rank, "n"), (IndexLabels.Score, "n"), (IndexLabels.Source, "t"), (IndexLabels.Unit, "t"),
        (IndexLabels.Year, "n"),
        (IndexLabels.Type, "t"), (IndexLabels.Characters, "n"), (IndexLabels.Concrete, "n"),
        (IndexLabels.Boilerplate, "n"),
        (IndexLabels.Unfilled, "n"), (IndexLabels.Errors, "n"), (IndexLabels.Warnings, "n"), (IndexLabels.Reuse, "n"),
        (IndexLabels.Percentile, "n"),
    ];
}
