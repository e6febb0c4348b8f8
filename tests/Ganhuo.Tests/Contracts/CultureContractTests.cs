using System.Globalization;
using System.Text;
using Ganhuo.Comparing;
using Ganhuo.Detecting;
using Ganhuo.Reporting;
using Ganhuo.Reporting.Html;
using Ganhuo.Reporting.Html.Archives;
using Ganhuo.Tests.Architecture;
using Ganhuo.Tests.Detecting;
using Ganhuo.Text;

namespace Ganhuo.Tests.Contracts;

/// <summary>
/// Whatever the culture of the host, every writer gives the same bytes: over the development reports and every example of
/// every rule page, so that no rule's message is left out.
/// </summary>
public sealed class CultureContractTests
{
    private static readonly Lazy<Dictionary<string, string>> Expected = new(() => In(CultureInfo.InvariantCulture, Output));

    // "made" needs no data of the system; of the others Turkish casts letters, and all write figures otherwise than we do.
    [Theory]
    [InlineData("made")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("sv-SE")]
    [InlineData("de-DE")]
    public void Every_writer_gives_the_same_bytes_in_every_culture(string name)
    {
        var culture = Culture(name);
        Assert.SkipWhen(culture is null, $"this machine has no data on {name}");
        Assert.NotEqual("1.5 -1", In(culture, () => $"{1.5} {-1}"));

        var given = In(culture, Output);

        Assert.Equal(Expected.Value.Keys, given.Keys);
        foreach (var (writer, expected) in Expected.Value)
            Assert.True(expected == given[writer], $"{writer} in {name}: {Difference(expected, given[writer])}");
    }

    [Fact]
    public void Every_writer_there_is_is_among_them()
    {
        var writers = typeof(IReportWriter).Assembly.GetExportedTypes()
            .Where(t => t.Name.EndsWith("Writer", StringComparison.Ordinal) && !t.IsInterface).Select(t => t.Name);

        Assert.Equal(writers.Append(nameof(ArchiveIndex)).Order(StringComparer.Ordinal), Expected.Value.Keys.Order(StringComparer.Ordinal));
        Assert.Contains("81.5%", Expected.Value[nameof(JsonReportWriter)], StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Output()
    {
        var analyzer = ReportAnalyzer.Create();
        List<SourceReport> reports = [.. Texts().Select((text, i) => new SourceReport($"{i}", analyzer.Analyze(text), null))];
        reports.Add(new SourceReport("bad", null, new Bilingual("坏", "bad")));
        var comparison = ReportComparer.Create().Compare(
            new NamedReport("a", reports[0].Analysis!.Source),
            new NamedReport("b", new SourceText(reports[0].Analysis!.Source.Content.Replace("。", "，再作部署。", StringComparison.Ordinal))));
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [nameof(JsonReportWriter)] = Written(reports, stream => new JsonReportWriter(stream)),
            [nameof(JsonLinesReportWriter)] = Written(reports, stream => new JsonLinesReportWriter(stream, Language.English)),
            [nameof(CsvReportWriter)] = Written(reports, stream => new CsvReportWriter(stream)),
            [nameof(SarifReportWriter)] = Written(reports, stream => new SarifReportWriter(stream)),
            [nameof(TextReportWriter)] = Written(reports, stream => new TextReportWriter(stream)),
            [nameof(HtmlReportWriter)] = Page(w => reports.ForEach(r =>
            {
                if (r.Analysis is { } analysis) HtmlReportWriter.Write(w, analysis, r.Source, Language.English);
            })),
            [nameof(ComparisonTextWriter)] = Page(w => ComparisonTextWriter.Write(w, comparison)),
            [nameof(ComparisonHtmlWriter)] = Page(w => ComparisonHtmlWriter.Write(w, comparison)),
            [nameof(ComparisonJsonWriter)] = Bytes(stream => ComparisonJsonWriter.Write(stream, comparison)),
            [nameof(ArchiveIndex)] = Index(reports),
        };
    }

    private static IEnumerable<string> Texts() =>
    [
        .. Directory.GetFiles(Repository.Path("corpus", "gold", "reports", "development"), "*.txt").Order(StringComparer.Ordinal)
        .Select(File.ReadAllText),
        .. RuleCatalogue.All.SelectMany(r => RulePage.Parse(RuleCatalogue.PageOf(r.Id)).Examples).Select(e => e.Text),
        "关于整改落实情况的报告\n一、整改情况\n共反馈问题54个，已完成整改36个，整改完成率81.5%。\n",
    ];

    private static string Written(List<SourceReport> reports, Func<Stream, IReportWriter> of) => Bytes(stream =>
    {
        var writer = of(stream);
        reports.ForEach(writer.Write);
        writer.Complete();
    });

    private static string Index(List<SourceReport> reports) => Bytes(stream =>
    {
        var index = new ArchiveIndex();
        foreach (var report in reports) index.Add(IndexedReport.Of(report));
        index.Write((_, page) => page(stream));
    });

    private static string Bytes(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    // A writer of the caller's takes the caller's culture unless he says otherwise; here he says nothing.
    private static string Page(Action<TextWriter> write)
    {
        using var writer = new StringWriter(CultureInfo.CurrentCulture) { NewLine = "\n" };
        write(writer);
        return writer.ToString();
    }

    private static T In<T>(CultureInfo culture, Func<T> work)
    {
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
            return work();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }

    private static CultureInfo? Culture(string name)
    {
        if (name == "made")
        {
            var made = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            (made.NumberFormat.NumberDecimalSeparator, made.NumberFormat.NegativeSign) = ("·", "负");
            (made.NumberFormat.NumberGroupSeparator, made.NumberFormat.PercentSymbol, made.DateTimeFormat.DateSeparator) = ("_", "％", "!");
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

    private static string Difference(string expected, string given)
    {
        var at = expected.AsSpan().CommonPrefixLength(given);
        return $"…{Around(expected, at)}… is …{Around(given, at)}…";
    }

    private static string Around(string text, int at) => text[Math.Max(0, at - 40)..Math.Min(text.Length, at + 20)];
}
