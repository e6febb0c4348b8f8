using System.Text;
using Ganhuo.Documents.Converting;
using Ganhuo.Text;

namespace Ganhuo.Documents.Paging;

/// <summary>
/// Reads .pdf: pdftotext says where every line stands, and from that paragraphs are put together again.
/// </summary>
internal static class PdfReader
{
    public static ReadOutcome Read(byte[] bytes, string? converter, CancellationToken cancellation) =>
        Refusal.Guard(() =>
    {
        if (ConverterFinder.Find("pdftotext", converter) is not { } program)
            return Refusal.Of(
                "读取 PDF 需要 pdftotext：请安装软件包 poppler-utils，或用 --converter 指定，或另存为 .docx",
                "PDF needs pdftotext: install the package poppler-utils, name it with --converter, or save it as .docx");
        using var run = new ConverterRun();
        run.Put("in.pdf", bytes);
        var (status, output, errors) =
            run.Run(program, cancellation, "-bbox-layout", "-enc", "UTF-8", run["in.pdf"], "-");
        if (status != 0) return Failed(errors);
        var text = PageJoiner.Join(PageLayout.Read(Encoding.UTF8.GetString(output)));
        return text.Length > 0 ? ReadOutcome.Read(new SourceText(text)) : Refusal.Of(
            "PDF 里没有文字，疑为扫描件，请先做文字识别", "the PDF holds no text: a scan, most likely, to be recognised first");
    });

    private static ReadOutcome Failed(string errors) => errors.Contains("password", StringComparison.OrdinalIgnoreCase)
        ? Refusal.Of("文档已加密，请去掉密码后重新提交", "the document is encrypted: remove its password")
        : ReadOutcome.Unreadable(Refusal.Damaged);
}
