using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Ganhuo.Reporting.Html.Archives;
using Ganhuo.Scoring;
using Ganhuo.Text;

namespace Ganhuo.Tests.Reporting.Html.Archives;

public sealed partial class ArchiveIndexTests
{
    [Fact]
    public void Every_report_in_has_one_row_out_the_thinnest_first()
    {
        var pages = Pages(Enumerable.Range(0, 1300).Select(i => Report(i, score: i * 37 % 1000 / 10.0)));

        Assert.Equal(["index.html", "index-2.html", "index-3.html"], pages.Keys);
        var rows = pages.Values.SelectMany(p => Row().Matches(p)).ToList();
        Assert.Equal(Enumerable.Range(1, 1300), rows.Select(r => int.Parse(r.Groups["rank"].Value, CultureInfo.InvariantCulture)));
        var scores = rows.Select(r => double.Parse(r.Groups["score"].Value, CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(scores.Order(), scores);
        Assert.Equal(1300, rows.Select(r => r.Groups["source"].Value).Distinct().Count());
        Assert.Contains("href=\"index-3.html#ranking\"", pages["index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_of_an_archive_of_any_size_stay_below_the_limit_and_say_what_they_leave_out()
    {
        // Ideographic spaces are the costliest characters a name may have: eight bytes each.
        var costly = new string('\u3000', 300);
        var pages = Pages(Enumerable.Range(0, 70_000).Select(i => Report(i, score: i / 700.0) with
        {
            Source = $"{costly}{i:00000}", Unit = $"{costly}{i % 5000}", Type = $"{i % 90}{costly[..100]}", Year = 1900 + (i % 150),
            CopiedFrom = i > 0 ? [new ReuseSource($"{costly}{i / 7:00000}", 2)] : [],
        }));
        var rows = pages.Values.SelectMany(p => Row().Matches(p)).ToList();
        var total = pages.Values.Sum(p => Encoding.UTF8.GetByteCount(p));

        Assert.InRange(total, 1_000_000, ArchiveIndex.MostBytes);
        Assert.Equal("1", rows[0].Groups["rank"].Value);
        Assert.Equal("70000", rows[^1].Groups["rank"].Value);
        Assert.Single(pages.Values, p => p.Contains($"中间 {70_000 - rows.Count} 份从略", StringComparison.Ordinal));
    }

    [Fact]
    public void Ordinary_archive_of_twenty_thousand_is_listed_whole()
    {
        var pages = Pages(Enumerable.Range(0, 20_000)
            .Select(i => Report(i, score: i / 200.0) with { Source = $"存档/2021/云河县市场监督管理局/{i}.docx" }));

        Assert.Equal(20_000, pages.Values.Sum(p => Row().Count(p)));
        Assert.All(pages.Values, p => Assert.DoesNotContain("从略", p, StringComparison.Ordinal));
        Assert.True(pages.Values.Sum(p => Encoding.UTF8.GetByteCount(p)) < ArchiveIndex.MostBytes);
    }

    [Fact]
    public void Reasons_of_a_row_begin_with_what_was_never_written()
    {
        var page = Pages([Report(1) with { Rules = ["GH302", "GH302", "GH201", "GH201", "GH201", "GH102", "GH505"] }])["index.html"];

        Assert.Contains("<small>缺少规定方面 · 空项未填×3</small>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_that_copied_from_one_another_are_one_group_and_a_units_own_years_are_none()
    {
        var page = Pages(
        [
            Report(1) with { Source = "一", Unit = "甲局", Year = 2020 },
            Report(2) with { Source = "二", Unit = "乙局", Year = 2021, CopiedFrom = [new ReuseSource("一", 3)] },
            Report(3) with { Source = "三", Unit = "丙局", Year = 2022, CopiedFrom = [new ReuseSource("二", 1)] },
            Report(4) with { Source = "四", Unit = "丁局", Year = 2021 },
            Report(5) with { Source = "五", Unit = "丁局", Year = 2022, CopiedFrom = [new ReuseSource("四", 9)] },
        ])["index.html"];
        var groups = page.Split("class=\"cluster\"")[1..];

        var group = Assert.Single(groups);
        Assert.Contains("3 份 · 3 个单位 · 4 处", group, StringComparison.Ordinal);
        Assert.Matches("甲局 2020.*乙局 2021 <b>取自 <i>1</i> 3 处</b>.*丙局 2022 <b>取自 <i>2</i> 1 处</b>", group);
    }

    [Fact]
    public void Long_chain_of_copies_is_put_together_without_walking_it_again_and_again()
    {
        const int Reports = 100_000;
        Growth.Ends<IndexedReport[]>(
            [.. Enumerable.Range(0, Reports)
                .Select(i => Report(i) with { Source = $"{i}", Unit = $"{i}", CopiedFrom = [new ReuseSource($"{i + 1}", 1)] })],
            chain => Assert.Contains($"{Reports + 1} 份 · ", Pages(chain)["index.html"], StringComparison.Ordinal));
    }

    [Fact]
    public void Names_never_become_markup_and_addresses_lead_to_their_files()
    {
        var page = Pages([Report(1) with { Source = "<script>\"x\"", Unit = "<b>", Page = "a#b?%20.html" }, Report(2)])["index.html"];

        Assert.Single(Regex.Matches(page, "<script"));
        Assert.DoesNotContain("<td><b>", page, StringComparison.Ordinal);
        Assert.Contains("href=\"a%23b%3F%2520.html\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_asks_nothing_of_any_network()
    {
        var page = Pages(Enumerable.Range(0, 50).Select(i => Report(i)))["index.html"];
        Assert.All(["http", "url(", "@import", "src=", "fetch"], word => Assert.DoesNotContain(word, page, StringComparison.Ordinal));
    }

    [Fact]
    public void Distribution_says_how_many_reports_and_where_the_middle_is()
    {
        var page = Pages([.. new[] { 10.0, 20, 90 }.Select((s, i) => Report(i, s) with { Year = 2020 }),
            Report(9, 50) with { Year = 2021 }])["index.html"];

        Assert.Contains("aria-label=\"2020: 3 份, 均分 40.0, 中位 20.0, 10.0–90.0\"", page, StringComparison.Ordinal);
        Assert.Contains("aria-label=\"2021: 1 份, 均分 50.0, 中位 50.0, 50.0–50.0\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Row_names_the_weightiest_reasons_and_no_note()
    {
        var page = Pages([Report(1) with { Rules = ["GH505", "GH301", "GH301", "GH302", "GH201"] }])["index.html"];
        Assert.Contains("1.txt<small>空项未填 · 整段没有干货</small><td>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Unreadable_report_is_named_with_its_reason_and_counted_in_no_mean()
    {
        var page = Pages([Report(1, 30), new IndexedReport { Source = "档/坏.docx", Unreadable = "不是压缩包" }])["index.html"];

        Assert.Contains("坏.docx</th><td>不是压缩包", page, StringComparison.Ordinal);
        Assert.Contains("平均具体程度 30.0", page, StringComparison.Ordinal);
    }

    [Fact]
    public void English_index_has_no_Chinese_but_names()
    {
        var page = Pages(Enumerable.Range(0, 30).Select(i => Report(i) with { Source = $"a/{i}", Unit = $"u{i}" }),
            Language.English)["index.html"];
        Assert.DoesNotMatch("\\p{IsCJKUnifiedIdeographs}", page.Split("</style>")[1]);
    }

    [Theory]
    [InlineData("index.html", true)]
    [InlineData("INDEX.HTML", true)]
    [InlineData("index-12.html", true)]
    [InlineData("index-a.html", false)]
    [InlineData("index_2.html", false)]
    [InlineData("年报.html", false)]
    public void Names_the_index_may_take_are_known(string name, bool taken) => Assert.Equal(taken, ArchiveIndex.MayTake(name));

    private static IndexedReport Report(int number, double score = 50) => new()
    {
        Source = $"存档/{number}.txt",
        Unit = $"单位{number % 7}",
        Year = 2018 + (number % 5),
        Type = number % 2 == 0 ? "annual-work-summary" : "rule-of-law-report",
        Characters = 1000 + number,
        Score = score,
        Composition = new Composition(0.5, 0.2, 0.1, 0.15, 0.05),
        Errors = number % 3,
        Rules = ["GH201", "GH301"],
    };

    private static Dictionary<string, string> Pages(IEnumerable<IndexedReport> reports, Language language = Language.Chinese)
    {
        var index = new ArchiveIndex(language);
        foreach (var report in reports) index.Add(report);
        var pages = new Dictionary<string, string>(StringComparer.Ordinal);
        index.Write((name, fill) =>
        {
            using var stream = new MemoryStream();
            fill(stream);
            pages.Add(name, Encoding.UTF8.GetString(stream.ToArray()));
        });
        return pages;
    }

    [GeneratedRegex(@"<tr><td>(?<rank>\d+)<td>(?<score>[\d.]+)<td>(?<source>[^<]*)(<small>[^<]*</small>)?<td>")]
    private static partial Regex Row();
}
