namespace Ganhuo.Cli.Tests.Browsing;

/// <summary>Pages as the tool writes them from our own reports: one report, several, and an archive.</summary>
public sealed class WrittenPages : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public WrittenPages()
    {
        if (Browser.Program is null) return;
        var texts = Directory.GetFiles(Path.Combine(Approval.Root, "corpus/gold/reports/development"), "w1-*.txt")
            .Order(StringComparer.Ordinal).ToList();
        for (var i = 0; i < texts.Count; i++)
            folder.Write($"存档/{2021 + (i % 3)}/单位{i % 4}/{Path.GetFileName(texts[i])}", File.ReadAllText(texts[i]));
        folder.Write("存档/2023/单位3/抄 #1 100%.txt", File.ReadAllText(texts[0]));
        folder.Write("存档/2023/单位3/index.txt", File.ReadAllText(texts[1]));
        var settings = new ToolSettings { WorkingDirectory = folder.Path };
        ToolProcess.Run(settings, "check", "存档", "-f", "html", "-o", "网页");
        ToolProcess.Run(settings, "compare", "存档/2021/单位0/" + Path.GetFileName(texts[0]), "存档/2023/单位3/抄 #1 100%.txt", "-f", "html", "-o",
            "比对.html");
        ToolProcess.Run(settings, "scan", "存档", "--path-pattern", "{year}/{unit}/*", "-o", "结果");
    }

    /// <summary>A report with marks of every layer.</summary>
    public string Report => All.First(p => p.Contains("w1-04", StringComparison.Ordinal));

    /// <summary>The index of the archive.</summary>
    public string Index => folder["结果/index.html"];

    /// <summary>The index of the pages.</summary>
    public string PagesIndex => folder["网页/index.html"];

    /// <summary>Every page there is.</summary>
    public IReadOnlyList<string> All =>
        [Index, folder["比对.html"], .. Directory.GetFiles(folder["网页"], "*.html").Order(StringComparer.Ordinal)];

    public void Dispose() => folder.Dispose();
}
