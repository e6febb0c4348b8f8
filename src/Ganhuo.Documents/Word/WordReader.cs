using System.IO.Compression;
using System.Xml;
using Ganhuo.Text;

namespace Ganhuo.Documents.Word;

/// <summary>Reads the body of a .docx, in order, with the numbers a reader sees; one paragraph a line.</summary>
internal static class WordReader
{
    public static ReadOutcome Read(byte[] bytes)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            return Read(archive);
        }
        catch (LimitException e)
        {
            return ReadOutcome.Unreadable(e.Reason);
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or EndOfStreamException or IOException
            or NotSupportedException or ArgumentException or OverflowException)
        {
            return ReadOutcome.Unreadable(new Bilingual("文件已损坏，无法作为 Word 文档打开", "the file is damaged and cannot be opened as a Word document"));
        }
    }

    private static ReadOutcome Read(ZipArchive archive)
    {
        if (archive.Entries.Count > Limits.MaxArchiveEntries)
            throw new LimitException("压缩包内文件过多", "the archive has too many entries");
        if (archive.GetEntry("word/document.xml") is not { } document)
            return ReadOutcome.Unreadable(new Bilingual(
                "是压缩包而不是 Word 文档，请解压后再检查", "an archive, not a Word document: unpack it first"));
        var numbering = NumberingDefinitions.Read(Open(archive.GetEntry("word/numbering.xml")), Open(archive.GetEntry("word/styles.xml")));
        using var reader = Open(document)!;
        return ReadOutcome.Read(new SourceText(new BodyReader(reader, new NumberingCounter(numbering)).Read()));
    }

    private static XmlReader? Open(ZipArchiveEntry? entry) => entry is null ? null : XmlReader.Create(
        new BoundedStream(entry.Open(), entry.CompressedLength),
        new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CloseInput = true,
            MaxCharactersInDocument = Limits.MaxEntryBytes,
        });
}
