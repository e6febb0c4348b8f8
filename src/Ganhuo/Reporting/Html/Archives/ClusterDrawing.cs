namespace Ganhuo.Reporting.Html.Archives;

/// <summary>A group drawn: a column a year, the oldest left, an arrow for every report taken from.</summary>
internal sealed class ClusterDrawing
{
    private const int Radius = 11, ColumnWidth = 92, RowHeight = 34, Margin = 18, Thickest = 5;

    private readonly ReuseCluster cluster;
    private readonly HtmlOutput output;
    private readonly (int X, int Y)[] places;
    private readonly int width, height;

    public ClusterDrawing(ReuseCluster cluster, HtmlOutput output)
    {
        (this.cluster, this.output) = (cluster, output);
        places = new (int, int)[cluster.Members.Length];
        int column = 0, row = 0, rows = 0;
        for (var i = 0; i < places.Length; i++)
        {
            if (i > 0)
                (column, row) = cluster.Members[i].Year == cluster.Members[i - 1].Year
                    ? (column, row + 1)
                    : (column + 1, 0);
            places[i] = (Margin + (column * ColumnWidth), Margin + (row * RowHeight));
            rows = Math.Max(rows, row);
        }

        (width, height) = ((2 * Margin) + (column * ColumnWidth), (2 * Margin) + (rows * RowHeight));
    }

    public void Write(string name)
    {
        output.Write($"<svg class=\"graph\" viewBox=\"0 0 {width} {height}\" style=\"max-width:{width}px\" role=\"img\" aria-label=\"{name}\"><title>{name}</title>");
        foreach (var (from, to, passages) in cluster.Copies)
            WriteArrow(places[from], places[to], Math.Min(Thickest, 1 + (passages / 2.0)));
        for (var i = 0; i < places.Length; i++)
            output.Write($"<circle cx=\"{places[i].X}\" cy=\"{places[i].Y}\" r=\"{Radius}\"/><text x=\"{places[i].X}\" y=\"{places[i].Y + 4}\" text-anchor=\"middle\">{i + 1}</text>");
        output.Raw("</svg>");
    }

    // From the right of the earlier to the left of the later; inside a column, around on the right.
    private void WriteArrow((int X, int Y) from, (int X, int Y) to, double thickness)
    {
        // What spans a column bends up, around what stands between.
        var lift = from.Y == to.Y ? Math.Max(0, Math.Abs(to.X - from.X) - ColumnWidth) / 4 : 0;
        var (startX, endX) = (from.X + Radius, from.X == to.X ? to.X + Radius : to.X - Radius);
        var (bendStart, bendEnd) = from.X == to.X
            ? (startX + 26, endX + 26)
            : ((startX + endX) / 2, (startX + endX) / 2);
        var tip = from.X == to.X ? 6 : -6;
        output.Write($"<path d=\"M{startX} {from.Y}C{bendStart} {from.Y - lift} {bendEnd} {to.Y - lift} {endX} {to.Y}\" stroke-width=\"{thickness}\"/>");
        output.Write($"<path class=\"tip\" d=\"M{endX} {to.Y}l{tip} -4v8z\"/>");
    }
}
