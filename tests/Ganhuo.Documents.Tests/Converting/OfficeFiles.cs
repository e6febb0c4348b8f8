namespace Ganhuo.Documents.Tests.Converting;

/// <summary>
/// Our own reports as LibreOffice writes them, made once: plain, and rich (headings numbered by lists, bold leads, a
/// table); each as .docx, the plain ones also as .doc and .pdf.
/// </summary>
public sealed class OfficeFiles : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public OfficeFiles()
    {
        if (!Office.IsThere) return;
        Directory.CreateDirectory(folder["plain"]);
        Directory.CreateDirectory(folder["rich"]);
        foreach (var report in Repository.Reports)
        {
            var text = File.ReadAllText(report);
            File.Copy(report, Path.Combine(folder["plain"], Path.GetFileName(report)));
            File.WriteAllText(Path.Combine(folder["rich"], Path.GetFileNameWithoutExtension(report) + ".html"), Rich(text));
        }

        Plain = Files(Office.Convert(folder, "docx:MS Word 2007 XML", "docx", Directory.GetFiles(folder["plain"]), "Text (encoded):UTF8"));
        Written = Files(Office.Convert(folder, "docx:MS Word 2007 XML", "richdocx", Directory.GetFiles(folder["rich"]),
            "HTML (StarWriter)"));
        Doc = Files(Office.Convert(folder, "doc:MS Word 97", "doc", Plain.Values));
        Pdf = Files(Office.Convert(folder, "pdf", "pdf", Plain.Values));
        SeenPlain = Files(Office.Convert(folder, "txt:Text (encoded):UTF8", "plaintxt", Plain.Values));
        SeenRich = Files(Office.Convert(folder, "txt:Text (encoded):UTF8", "richtxt", Written.Values));
    }

    public IReadOnlyDictionary<string, string> Plain { get; } = new Dictionary<string, string>();

    public IReadOnlyDictionary<string, string> Written { get; } = new Dictionary<string, string>();

    public IReadOnlyDictionary<string, string> Doc { get; } = new Dictionary<string, string>();

    public IReadOnlyDictionary<string, string> Pdf { get; } = new Dictionary<string, string>();

    /// <summary>What LibreOffice itself says a reader sees, automatic numbers included.</summary>
    public IReadOnlyDictionary<string, string> SeenPlain { get; } = new Dictionary<string, string>();

    public IReadOnlyDictionary<string, string> SeenRich { get; } = new Dictionary<string, string>();

    public void Dispose() => folder.Dispose();

    private static Dictionary<string, string> Files(string folder) =>
        Directory.GetFiles(folder).ToDictionary(f => Path.GetFileNameWithoutExtension(f), f => f, StringComparer.Ordinal);

    private static string Rich(string text)
    {
        var body = new StringBuilder("<html><head><meta charset=\"utf-8\"></head><body><table border=\"1\"><tr><td>单位</td><td>份数</td></tr><tr><td>某局</td><td>**</td></tr></table>");
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        body.Append("<ol>");
        foreach (var line in lines.Take(4)) body.Append($"<li>{Escape(line)}<ol type=\"a\"><li>子项甲</li><li>子项乙</li></ol></li>");
        body.Append("</ol>");
        foreach (var line in lines)
        {
            var cut = Math.Max(0, line.IndexOf('。') + 1);
            body.Append($"<p><b>{Escape(line[..cut])}</b>{Escape(line[cut..])}</p>");
        }

        return body.Append("</body></html>").ToString();
    }

    private static string Escape(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal);
}
