namespace Ganhuo.Cli.Tests.Browsing;

/// <summary>The pages as a browser shows them: what is switched is switched, what is linked is led to, and nothing sticks out.</summary>
public sealed class HtmlPagesTests : IClassFixture<Browser>, IClassFixture<WrittenPages>
{
    private const int Desktop = 1280, Phone = 390, SmallPhone = 320;

    private readonly Browser browser;
    private readonly WrittenPages pages;

    public HtmlPagesTests(Browser browser, WrittenPages pages)
    {
        Assert.SkipWhen(Browser.Program is null, Browser.Absent);
        (this.browser, this.pages) = (browser, pages);
    }

    [Theory]
    [InlineData("classes", ".k.concrete:not(.e):not(.p)", "backgroundColor", "rgba(0, 0, 0, 0)")]
    [InlineData("classes", ".k.boilerplate:not(.p)", "backgroundColor", "rgba(0, 0, 0, 0)")]
    [InlineData("evidence", ".e", "boxShadow", "none")]
    [InlineData("placeholders", ".p", "paddingLeft", "0px")]
    [InlineData("formulas", ".f", "borderBottomStyle", "none")]
    [InlineData("findings", ".n", "display", "none")]
    [InlineData("findings", ".g", "textDecorationLine", "none")]
    public async Task Switch_hides_its_layer_alone_and_shows_it_again(string layer, string probe, string property, string hidden)
    {
        await using var page = await browser.OpenAsync(Desktop, isDark: false);
        await page.ForbidScriptsAsync();
        await page.LoadAsync(pages.Report);
        var style = $"getComputedStyle(document.querySelector('article {probe}')).{property}";
        var (shown, others) = (await page.EvaluateAsync<string>(style), await OtherLayersAsync(page, layer));

        await page.ClickAsync($"label[for=show-{layer}]");
        Assert.Equal(hidden, await page.EvaluateAsync<string>(style));
        Assert.Equal(others, await OtherLayersAsync(page, layer));

        await page.ClickAsync($"label[for=show-{layer}]");
        Assert.Equal(shown, await page.EvaluateAsync<string>(style));
        Assert.NotEqual(hidden, shown);
    }

    [Theory]
    [InlineData(Desktop)]
    [InlineData(Phone)]
    public async Task Finding_leads_to_its_words_and_its_mark_leads_back(int width)
    {
        await using var page = await browser.OpenAsync(width, isDark: false);
        await page.ForbidScriptsAsync();
        await page.LoadAsync(pages.Report);
        var last = await page.EvaluateAsync<int>("document.querySelectorAll('.findings ol li').length");

        await page.ClickAsync($"#n{last} > a");
        Assert.Equal($"#f{last}", await page.EvaluateAsync<string>("location.hash"));
        Assert.True(await IsInSightAsync(page, $"#f{last}"), "the mark is not in sight");

        await page.ClickAsync($"#f{last}");
        Assert.Equal($"#n{last}", await page.EvaluateAsync<string>("location.hash"));
        Assert.True(await IsInSightAsync(page, $"#n{last}"), "the finding is not in sight");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Words_led_to_are_lit_and_can_be_read(bool isDark)
    {
        await using var page = await browser.OpenAsync(Desktop, isDark);
        await page.LoadAsync(pages.Report);
        var slot = await page.EvaluateAsync<string>("document.querySelector('.n + .p').previousElementSibling.id");
        var before = await page.EvaluateAsync<string>(Style(slot, "backgroundColor"));
        await page.ClickAsync($".findings a[href='#{slot}']");

        Assert.NotEqual(before, await page.EvaluateAsync<string>(Style(slot, "backgroundColor")));
        Assert.Equal(await page.EvaluateAsync<string>("getComputedStyle(document.body).color"),
            await page.EvaluateAsync<string>(Style(slot, "color")));

        static string Style(string mark, string property) => $"getComputedStyle(document.querySelector('#{mark} + span')).{property}";
    }

    [Theory]
    [InlineData(Desktop, false)]
    [InlineData(Desktop, true)]
    [InlineData(Phone, false)]
    [InlineData(Phone, true)]
    [InlineData(SmallPhone, false)]
    public async Task Nothing_sticks_out_and_the_ground_follows_the_theme(int width, bool isDark)
    {
        await using var page = await browser.OpenAsync(width, isDark);
        foreach (var file in pages.All)
        {
            await page.LoadAsync(file);
            var (content, window) =
                (await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), await page.EvaluateAsync<int>("innerWidth"));
            Assert.True(window == width && content <= window, $"{Path.GetFileName(file)}: {content} in {window} of {width}");
            var ground = await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");
            Assert.Equal(isDark ? "rgb(22, 24, 26)" : "rgb(250, 249, 245)", ground);
        }
    }

    [Fact]
    public async Task Pages_ask_for_nothing_but_themselves_and_their_script_does_not_fail()
    {
        await using var page = await browser.OpenAsync(Desktop, isDark: false);
        foreach (var file in pages.All) await page.LoadAsync(file);

        Assert.Equal(pages.All.Select(f => new Uri(f).AbsoluteUri), page.Requests);
        Assert.Empty(page.Exceptions);
    }

    [Fact]
    public async Task Ranking_is_whole_without_script_and_sorts_with_it()
    {
        const string Scores =
            "Array.from(document.querySelectorAll('.ranking tbody tr')).map(r => r.cells[1].textContent.trim()).join(' ')";
        await using var plain = await browser.OpenAsync(Desktop, isDark: false);
        await plain.ForbidScriptsAsync();
        await plain.LoadAsync(pages.Index);
        await using var page = await browser.OpenAsync(Desktop, isDark: false);
        await page.LoadAsync(pages.Index);
        var written = await page.EvaluateAsync<string>(Scores);
        Assert.Equal(written, await plain.EvaluateAsync<string>(Scores));
        Assert.Equal(0, await plain.EvaluateAsync<int>("document.querySelectorAll('.ranking button, .find').length"));

        await page.ClickAsync(".ranking th:nth-child(2) button");
        Assert.Equal(written, await page.EvaluateAsync<string>(Scores));
        await page.ClickAsync(".ranking th:nth-child(2) button");
        Assert.Equal(string.Join(' ', written.Split(' ').Reverse()), await page.EvaluateAsync<string>(Scores));
        Assert.Equal("descending",
            await page.EvaluateAsync<string>("document.querySelector('.ranking th:nth-child(2)').getAttribute('aria-sort')"));
    }

    [Fact]
    public async Task Ranking_leads_to_the_page_of_a_report()
    {
        await using var page = await browser.OpenAsync(Desktop, isDark: false);
        await page.LoadAsync(pages.PagesIndex);
        var address = await page.EvaluateAsync<string>("document.querySelector('.ranking td a').href");

        Assert.True(File.Exists(new Uri(address).LocalPath), address);
        Assert.Equal(0, await page.EvaluateAsync<int>("Array.from(document.querySelectorAll('.ranking tbody tr')).filter(r => !r.querySelector('a')).length"));
    }

    [Fact]
    public async Task Print_has_no_switches_and_all_findings()
    {
        await using var page = await browser.OpenAsync(Desktop, isDark: true);
        await page.LoadAsync(pages.Report);
        await page.ShowAsync("print", isDark: true);

        Assert.Equal("none", await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.switches')).display"));
        Assert.Equal("rgb(255, 255, 255)", await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
        Assert.True(await page.EvaluateAsync<bool>("(function () { var f = document.querySelector('.findings'); return f.scrollHeight <= f.clientHeight + 1; })()"));
    }

    private static Task<bool> IsInSightAsync(BrowserPage page, string selector) => page.EvaluateAsync<bool>(
        $"(function () {{ var r = document.querySelector('{selector}').getClientRects()[0]; return r.top >= 0 && r.bottom <= innerHeight; }})()");

    // One mark of every other layer; a placeholder lies over its clause, so that the classes show on words that are none.
    private static Task<string> OtherLayersAsync(BrowserPage page, string layer)
    {
        (string Layer, string Probe, string Property)[] all =
        [
            ("classes", ".k.concrete:not(.e):not(.p)", "backgroundColor"), ("evidence", ".e", "boxShadow"),
            ("placeholders", ".p", "backgroundColor"),
            ("formulas", ".f", "borderBottomStyle"), ("findings", ".n", "display"),
        ];
        var probes = all.Where(a => a.Layer != layer)
            .Select(a => $"getComputedStyle(document.querySelector('article {a.Probe}')).{a.Property}");
        return page.EvaluateAsync<string>($"[{string.Join(',', probes)}].join()");
    }
}
