using System.Diagnostics;

namespace Ganhuo.Cli.Tests.Browsing;

/// <summary>A headless Chromium of its own profile, for the tests that look at pages as a reader does.</summary>
public sealed class Browser : IDisposable
{
    private static readonly string[] Programs = ["chromium", "chromium-browser", "google-chrome"];
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly DirectoryInfo profile = Directory.CreateTempSubdirectory("ganhuo-browser-");
    private readonly Process? process;

    public Browser()
    {
        if (Program is null) return;
        var start = new ProcessStartInfo(Program) { RedirectStandardError = true, RedirectStandardOutput = true };
        string[] arguments =
        [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--disable-background-networking",
            "--remote-debugging-port=0", $"--user-data-dir={profile.FullName}", "about:blank",
        ];
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        process = Process.Start(start)!;
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
    }

    public const string Absent = "chromium is not installed";

    public static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => Programs.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);

    /// <summary>A new page of the given width, in light or in dark.</summary>
    internal async Task<BrowserPage> OpenAsync(int width, bool isDark)
    {
        var page = await BrowserPage.ConnectAsync(await AddressAsync());
        await page.PrepareAsync(width, isDark);
        return page;
    }

    public void Dispose()
    {
        if (process is not null)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            process.Dispose();
        }

        // A child of the browser may still be writing as it dies.
        for (var attempt = 0; profile.Exists && attempt < 20; attempt++)
        {
            try
            {
                profile.Delete(recursive: true);
            }
            catch (IOException)
            {
                Thread.Sleep(100);
            }

            profile.Refresh();
        }
    }

    // The browser writes its port and its address there when it is ready.
    private async Task<Uri> AddressAsync()
    {
        var file = Path.Combine(profile.FullName, "DevToolsActivePort");
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < Patience; await Task.Delay(50))
        {
            if (!File.Exists(file) || await File.ReadAllLinesAsync(file) is not [var port, var path, ..]) continue;
            return new Uri($"ws://127.0.0.1:{port}{path}");
        }

        throw new InvalidOperationException($"{Program} did not start within {Patience.TotalSeconds} s");
    }
}
