using System.Globalization;

namespace Ganhuo.Reporting.Html.Archives;

/// <summary>
/// The groups of reports that copied from one another: a picture with numbered reports, and the list that says which
/// they are.
/// </summary>
internal sealed class ClusterList(IndexFigures figures, IndexWords words, HtmlOutput output)
{
    private const int ShownGroups = 40, ShownMembers = 25, DrawnMembers = 14;

    public void Write()
    {
        var clusters = figures.Clusters.InOrder();
        output.Write($"<section class=\"plain-section\" id=\"reuse\"><h2>{words.Say(IndexLabels.Clusters)} <small>{clusters.Sum(c => c.Members.Length)} {words.Say(IndexLabels.Reports)}</small></h2>");
        output.Write($"<p class=\"hint\">{words.Say(clusters.Count == 0 ? IndexLabels.NoClusters : IndexLabels.ClustersHint)}</p><div class=\"cards\">\n");
        foreach (var (cluster, i) in clusters.Take(ShownGroups).Select((c, i) => (c, i))) WriteCluster(cluster, i + 1);
        output.Raw("</div>");
        if (clusters.Count > ShownGroups)
            output.Write($"<p class=\"hint\">{Format(words.Say(IndexLabels.MoreClusters), clusters.Count - ShownGroups)}</p>");
        output.Raw("</section>\n");
    }

    private void WriteCluster(ReuseCluster cluster, int number)
    {
        output.Write($"<section class=\"cluster\"><h3>{Format(words.Say(IndexLabels.Group), number)} <small>{cluster.Members.Length} {words.Say(IndexLabels.Reports)} · ");
        output.Write($"{cluster.Units} {words.Say(IndexLabels.Units)} · {cluster.Passages} {words.Say(IndexLabels.Passages)}</small></h3>");
        if (cluster.Members.Length <= DrawnMembers)
            new ClusterDrawing(cluster, output).Write(Format(words.Say(IndexLabels.Group), number));
        output.Raw("<ol>");
        for (var i = 0; i < Math.Min(ShownMembers, cluster.Members.Length); i++) WriteMember(cluster, i);
        if (cluster.Members.Length > ShownMembers)
            output.Write($"<li>{Format(words.Say(IndexLabels.MoreMembers), cluster.Members.Length - ShownMembers)}</li>");
        output.Raw("</ol></section>\n");
    }

    private void WriteMember(ReuseCluster cluster, int place)
    {
        var (source, unit, year) = cluster.Members[place];
        output.Write($"<li><i>{place + 1}</i>{IndexWords.Short(unit ?? figures.Folder.Rest(source))} {(year is { } known ? Figures.Whole(known) : "")}");
        var taken = cluster.Copies.Where(c => c.To == place).Take(ShownMembers).ToList();
        if (taken.Count > 0)
            WriteTaken(taken);
        if (unit is not null) output.Write($"<small>{IndexWords.Short(figures.Folder.Rest(source))}</small>");
        output.Raw("</li>");
    }

    private void WriteTaken(List<(int From, int To, int Passages)> taken)
    {
        output.Write($" <b>{words.Say(IndexLabels.From)}");
        foreach (var copy in taken)
            output.Write($" <i>{copy.From + 1}</i> {copy.Passages} {words.Say(IndexLabels.Passages)}");
        output.Raw("</b>");
    }

    private static string Format(string words, int number) =>
        string.Format(CultureInfo.InvariantCulture, words, number);
}
