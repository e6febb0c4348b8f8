using Ganhuo.Documents.Packing;
using Ganhuo.Documents.Word;
using Ganhuo.Text;

namespace Ganhuo.Documents.Converting;

/// <summary>Reads .doc, .wps, .rtf and .odt: LibreOffice turns them into .docx, which we read ourselves.</summary>
internal static class OfficeReader
{
    private const string Program = "soffice";

    public static ReadOutcome Read(
        byte[] bytes, string extension, DocumentOptions options, CancellationToken cancellation) => Refusal.Guard(() =>
    {
        if (ConverterFinder.Find(Program, options.Converter) is not { } program)
            return Refusal.Of(
                "读取这种格式需要 LibreOffice：请安装软件包 libreoffice-writer，或用 --converter 指定 soffice，或另存为 .docx",
                "this format needs LibreOffice: install the package libreoffice-writer, name soffice with --converter, or save it as .docx");
        return Convert(program, bytes, extension, cancellation) is { } docx
            ? WordReader.Read(docx, options.AsOriginal)
            : Refusal.Of(
                "LibreOffice 打不开这个文件，请另存为 .docx", "LibreOffice cannot open this file: save it as .docx");
    });

    /// <summary>The document as .docx, or null where it cannot be had; the same file gives the same bytes.</summary>
    public static byte[]? ToDocx(
        byte[] bytes, string extension, DocumentOptions options, CancellationToken cancellation)
    {
        if (ConverterFinder.Find(Program, options.Converter) is not { } program
            || Convert(program, bytes, extension, cancellation) is not { } docx)
            return null;

        // LibreOffice puts the time of day into the archive.
        using var file = new PackedFile(docx);
        return PackageParts.Pack([.. file.Entries.Select(e => (e.FullName, file.Read(e)))]);
    }

    private static byte[]? Convert(string program, byte[] bytes, string extension, CancellationToken cancellation)
    {
        using var run = new ConverterRun();
        run.Put(Path.Combine("profile", OfficeProfile.FileName), OfficeProfile.Content());
        run.Put("in." + extension, bytes);
        run.Run(
            program, cancellation, "--headless", "--norestore", "--nolockcheck", "--nodefault", "--nologo",
            "--nofirststartwizard",
            "-env:UserInstallation=" + new Uri(run["profile"]).AbsoluteUri,
            "--convert-to", "docx:MS Word 2007 XML", "--outdir", run["out"], run["in." + extension]);
        var made = Path.Combine(run["out"], "in.docx");
        return File.Exists(made) && new FileInfo(made).Length <= Limits.MaxConverterBytes
            ? File.ReadAllBytes(made)
            : null;
    }
}
