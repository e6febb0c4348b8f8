using System.Text;
using Ganhuo.Training.Evaluating;

namespace Ganhuo.Training.Publishing;

/// <summary>
/// The figures of an evaluation in a README: between its quality marks the few that a user asks for first, and in the file that
/// the first mark names, if it names one, all that were judged often enough.
/// </summary>
internal static class ReadmeTables
{
    private const string Begin = "<!-- quality";
    private const string EndOfBegin = " -->\n";
    private const string End = "<!-- end of quality -->";
    private const int FewestJudged = 5;

    private const string Head = """
        # 全部数字 All figures

        `ganhuo evaluate … --readme README.md` 写成，不要手改；怎样测的，见 README。Written with the README's quality block, not by hand; the
        README says how they were measured.


        """;

    // What is judged paragraph by paragraph is shown for lone paragraphs and for whole reports; between them lies nothing new.
    private const string LeftOut = "headed ";

    private static readonly string[] Foremost =
    [
        "type", "section role by heading", "placeholders, precision", "placeholders, recall",
        "placeholders in lone contexts, precision", "placeholders in lone contexts, recall",
        "finding GH106 in lone contexts, precision", "finding GH106 in lone contexts, recall", "finding GH107 in lone contexts, precision",
        "finding GH107 in lone contexts, recall", "finding GH205 in lone contexts, precision", "finding GH205 in lone contexts, recall",
        "evidence by clause, precision",
        "evidence by clause, recall", "report score against judged concreteness, Spearman", "lone paragraph: AUC of levels 0-1 against 2-3",
    ];

    /// <summary>The README with its short table written anew.</summary>
    /// <exception cref="FormatException">It has no marks, or they are the wrong way round.</exception>
    public static string Rewrite(string readme, Evaluation evaluation)
    {
        var (_, from, to) = Marks(readme);
        return readme[..from] + Short(evaluation) + readme[to..];
    }

    /// <summary>The file that is to hold all figures, seen from the README's folder; null where the README names none.</summary>
    /// <exception cref="FormatException">The README has no marks, or names a file outside its folder.</exception>
    public static string? FileOfAll(string readme)
    {
        var (file, _, _) = Marks(readme);
        return file is null || (!Path.IsPathRooted(file) && !file.Split('/', '\\').Contains(".."))
            ? file
            : throw new FormatException($"{file}: 不在 README 的文件夹里 not inside the folder of the README");
    }

    /// <summary>All figures, as that file holds them.</summary>
    public static string All(Evaluation evaluation)
    {
        var tables = new StringBuilder(Head.ReplaceLineEndings("\n"));
        AppendLabels(tables, evaluation);
        AppendFigures(tables, evaluation.Figures);
        return tables.ToString();
    }

    // The file that the first mark names, and the place between the marks.
    private static (string? File, int From, int To) Marks(string readme)
    {
        var mark = readme.IndexOf(Begin, StringComparison.Ordinal);
        var from = mark < 0 ? -1 : readme.IndexOf(EndOfBegin, mark, StringComparison.Ordinal);
        var to = readme.IndexOf(End, StringComparison.Ordinal);
        if (from < 0 || to < from) throw new FormatException($"没有标记 there are no marks {Begin}{EndOfBegin.TrimEnd()} … {End}");
        var named = readme[(mark + Begin.Length)..from].TrimStart(':').Trim();
        return (named.Length == 0 ? null : named, from + EndOfBegin.Length, to);
    }

    private static string Short(Evaluation evaluation)
    {
        var table = new StringBuilder();
        var labels = evaluation.Labels.Where(l => !l.Name.StartsWith(LeftOut, StringComparison.Ordinal))
            .Select(l => l.Accuracy with { Name = l.Name + ", accuracy", Count = l.Confusion.Count });
        AppendFigures(table, labels.Concat(evaluation.Figures.Where(f => Foremost.Contains(f.Name, StringComparer.Ordinal))));
        return table.ToString();
    }

    private static void AppendLabels(StringBuilder tables, Evaluation evaluation)
    {
        var judged = evaluation.Labels.Where(l => l.Confusion.Count >= FewestJudged).ToList();
        if (judged.Count == 0) return;
        var rivals = judged.SelectMany(l => l.Rivals.Select(r => r.Name)).Distinct().ToList();
        Row(tables, ["label", "n", "accuracy", "95 % interval", "macro F1", "95 % interval", "calibration error",
            .. rivals.Select(r => r + ": accuracy / macro F1")]);
        Row(tables, Enumerable.Repeat("---", 7 + rivals.Count));
        foreach (var labels in judged)
            Row(tables,
            [
                labels.Name, Cells.Of(labels.Confusion.Count), Cells.Of(labels.Accuracy.Value), Cells.Interval(labels.Accuracy),
                Cells.Of(labels.MacroF1.Value), Cells.Interval(labels.MacroF1),
                labels.CalibrationError is { } error ? Cells.Of(error.Value) : "—",
                .. rivals.Select(name => labels.Rivals.FirstOrDefault(r => r.Name == name) is { } rival ? Cells.Both(rival) : "—"),
            ]);
        tables.Append('\n');
    }

    private static void AppendFigures(StringBuilder tables, IEnumerable<Figure> figures)
    {
        Row(tables, ["figure", "value", "95 % interval", "n"]);
        Row(tables, Enumerable.Repeat("---", 4));
        foreach (var f in figures.Where(f => f.Count >= FewestJudged))
            Row(tables, [f.Name, Cells.Of(f.Value), Cells.Interval(f), Cells.Of(f.Count)]);
    }

    private static void Row(StringBuilder tables, IEnumerable<string> cells) =>
        tables.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
