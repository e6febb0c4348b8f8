using System.Diagnostics;

namespace Ganhuo.Documents.Tests.Converting;

/// <summary>LibreOffice, where there is one: writes test files in the kinds offices send, and reads ours back.</summary>
internal static class Office
{
    private static readonly Lock Gate = new();

    public static bool IsThere { get; } = Find("soffice") is not null;

    public static bool HasPdfToText { get; } = Find("pdftotext") is not null;

    public const string Absent = "LibreOffice (soffice) is not installed";

    /// <summary>Converts files of a folder; gives the folder of what came out.</summary>
    public static string Convert(TemporaryFolder folder, string filter, string outName, IEnumerable<string> files, string? readAs = null)
    {
        lock (Gate)
        {
            var start = new ProcessStartInfo(Find("soffice")!) { RedirectStandardOutput = true, RedirectStandardError = true };
            foreach (var argument in new[] { "--headless", "-env:UserInstallation=" + new Uri(folder["profile"]).AbsoluteUri })
                start.ArgumentList.Add(argument);
            if (readAs is not null) start.ArgumentList.Add("--infilter=" + readAs);
            foreach (var argument in new[] { "--convert-to", filter, "--outdir", folder[outName] }.Concat(files))
                start.ArgumentList.Add(argument);
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.True(process.ExitCode == 0, errors.GetAwaiter().GetResult());
        }

        return folder[outName];
    }

    private static string? Find(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator).Select(f => Path.Combine(f, program)).FirstOrDefault(File.Exists);
}
