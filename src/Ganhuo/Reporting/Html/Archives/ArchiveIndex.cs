using System.Globalization;
using System.Text;
using Ganhuo.Classifying;
using Ganhuo.Text;

namespace Ganhuo.Reporting.Html.Archives;

/// <summary>
/// An archive on a few self-contained pages: how its scores are distributed, which units and reports are thinnest and
/// which are best, what is found most often, who copied from whom. Give it every report in a fixed order, then write:
/// equal reports give equal bytes. However large the archive, the pages together stay under <see cref="MostBytes"/>,
/// and only what they show is kept in memory.
/// </summary>
public sealed class ArchiveIndex
{
    /// <summary>The most that all pages together come to.</summary>
    public const int MostBytes = 10_000_000;

    private const string First = "index.html", FurtherBegin = "index-", End = ".html";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly IndexFigures figures = new();
    private readonly Language language;
    private readonly string knowledge;
    private readonly ReportTypeCatalogue types;

    /// <summary>An index without reports.</summary>
    /// <param name="language">Language of the pages.</param>
    /// <param name="types">Where types have their names; those shipped with the package where null.</param>
    /// <param name="knowledge">What the reports were judged by, as <see cref="ToolIdentity.KnowledgeWith"/> names it; null for what is
    /// shipped.</param>
    public ArchiveIndex(Language language = Language.Chinese, ReportTypeCatalogue? types = null, string? knowledge = null)
    {
        this.knowledge = knowledge ?? ToolIdentity.Knowledge;
        this.language = language;
        this.types = types ?? ReportTypeCatalogue.LoadEmbedded();
    }

    /// <summary>Takes a report in.</summary>
    /// <exception cref="ArgumentNullException">The report is null.</exception>
    public void Add(IndexedReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        figures.Add(report);
    }

    /// <summary>
    /// Whether a page of an index may have that file name, whatever the case; nothing beside it should.
    /// </summary>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public static bool MayTake(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.Equals(First, StringComparison.OrdinalIgnoreCase)
            || (name.StartsWith(FurtherBegin, StringComparison.OrdinalIgnoreCase)
                && name.EndsWith(End, StringComparison.OrdinalIgnoreCase)
                && name.AsSpan(FurtherBegin.Length..^End.Length).IndexOfAnyExceptInRange('0', '9') < 0);
    }

    internal static string NameOf(int page) =>
        page == 1 ? First : string.Create(CultureInfo.InvariantCulture, $"{FurtherBegin}{page}{End}");

    /// <summary>Writes the pages; nothing may be added afterwards.</summary>
    /// <param name="page">Called once a page with its file name and what fills it, <c>index.html</c> first.</param>
    /// <exception cref="ArgumentNullException"><paramref name="page"/> is null.</exception>
    public void Write(Action<string, Action<Stream>> page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var ranking = new RankingPages(figures.Ranking, figures.Folder, new IndexWords(language, types));
        for (var number = 1; number <= ranking.Count; number++)
        {
            var at = number;
            page(NameOf(at), stream => WritePage(stream, ranking, at));
        }
    }

    private void WritePage(Stream stream, RankingPages ranking, int number)
    {
        using var writer = new StreamWriter(stream, Utf8, 1 << 14, leaveOpen: true) { NewLine = "\n" };
        new IndexPage(figures, ranking, new IndexWords(language, types), new HtmlOutput(writer), knowledge).Write(number);
    }
}
