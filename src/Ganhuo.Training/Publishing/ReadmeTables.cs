using System.Text;
using Ganhuo.Training.Evaluating;

namespace Ganhuo.Training.Publishing;

/// <summary>The tables between the quality marks of a README: what was judged often enough, with its intervals.</summary>
internal static class ReadmeTables
{
    private const string Begin = "<!-- quality -->\n";
    private const string End = "<!-- end of quality -->";
    private const int FewestJudged = 5;

    /// <summary>The README with the tables written anew.</summary>
    /// <exception cref="FormatException">It has no marks, or they are the wrong way round.</exception>
    public static string Rewrite(string readme, Evaluation evaluation)
    {
        var from = readme.IndexOf(Begin, StringComparison.Ordinal);
        var to = readme.IndexOf(End, StringComparison.Ordinal);
        if (from < 0 || to < from) throw new FormatException($"没有标记 there are no marks {Begin.Trim()} … {End}");
        return readme[..(from + Begin.Length)] + Of(evaluation) + readme[to..];
    }

    private static string Of(Evaluation evaluation)
    {
        var tables = new StringBuilder();
        AppendLabels(tables, evaluation);
        AppendFigures(tables, evaluation);
        return tables.ToString();
    }

    private static void AppendLabels(StringBuilder tables, Evaluation evaluation)
    {
        var judged = evaluation.Labels.Where(l => l.Confusion.Count >= FewestJudged).ToList();
        if (judged.Count == 0) return;
        var rivals = judged.SelectMany(l => l.Rivals.Select(r => r.Name)).Distinct().ToList();
        Row(tables, ["label", "n", "accuracy", "95 % interval", "macro F1", "95 % interval", "calibration error", .. rivals.Select(r => r + ": accuracy / macro F1")]);
        Row(tables, Enumerable.Repeat("---", 7 + rivals.Count));
        foreach (var labels in judged)
            Row(tables,
            [
                labels.Name, Cells.Of(labels.Confusion.Count), Cells.Of(labels.Accuracy.Value), Cells.Interval(labels.Accuracy),
                Cells.Of(labels.MacroF1.Value), Cells.Interval(labels.MacroF1), labels.CalibrationError is { } error ? Cells.Of(error.Value) : "—",
                .. rivals.Select(name => labels.Rivals.FirstOrDefault(r => r.Name == name) is { } rival ? Cells.Both(rival) : "—"),
            ]);
        tables.Append('\n');
    }

    private static void AppendFigures(StringBuilder tables, Evaluation evaluation)
    {
        Row(tables, ["figure", "value", "95 % interval", "n"]);
        Row(tables, Enumerable.Repeat("---", 4));
        foreach (var f in evaluation.Figures.Where(f => f.Count >= FewestJudged))
            Row(tables, [f.Name, Cells.Of(f.Value), Cells.Interval(f), Cells.Of(f.Count)]);
    }

    private static void Row(StringBuilder tables, IEnumerable<string> cells) =>
        tables.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
