using System.IO.Compression;
using System.Security;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Ganhuo.Documents;

namespace Ganhuo.Benchmarks.Peers;

/// <summary>The whole text of .docx files in memory: ours in turn with the Open XML SDK's object model and its forward reader.</summary>
internal static class DocumentRace
{
    internal const string FairPlay = """
        Files lie in memory and are laid out as Word does: a run every dozen characters with its own formatting, tracked-revision
        ids on every paragraph, and styles of the usual size. Numbers are typed, not automatic, because the peers work out none;
        ours looks for them all the same, and for hidden text, fields and tracked changes. MB are of the text, not of the file.
        """;

    private const int SmallCharacters = 3000;

    internal static IReadOnlyList<Row> Run(Arguments arguments, string text)
    {
        string[] reports = [.. text.Chunk(SmallCharacters).Take(400).Select(c => new string(c))];
        byte[][] small = [.. reports.Select(Pack)];
        byte[][] large = [Pack(text[..Math.Min(text.Length, 1_000_000)])];
        return
        [
            .. Race(arguments, $"{small.Length} reports of {SmallCharacters} characters", small),
            .. Race(arguments, "one document of a million characters", large),
        ];
    }

    private static IEnumerable<Row> Race(Arguments arguments, string job, byte[][] files)
    {
        double megabytes = files.Sum(f => (double)Encoding.UTF8.GetByteCount(Ours(f))) / 1e6;
        foreach ((string engine, Func<byte[], string> read) in new (string, Func<byte[], string>)[] { ("object model", Model),
            ("forward reader", Forward) })
        {
            bool same = files.All(f => read(f) == Ours(f));
            List<double> peer = [], ours = [];
            for (int round = -1; round < arguments.Rounds; round++)
            {
                double first = megabytes / CpuClock.Time(() => ReadAll(files, Ours));
                double other = megabytes / CpuClock.Time(() => ReadAll(files, read));
                double second = megabytes / CpuClock.Time(() => ReadAll(files, Ours));
                if (round < 0) continue;
                ours.AddRange([first, second]);
                peer.Add(other);
            }

            string version = typeof(WordprocessingDocument).Assembly.GetName().Version!.ToString(3);
            yield return new Row(job, $"Open XML SDK {version}, {engine}", Comparison.Median(peer), Comparison.Median(ours),
                same ? "the same text" : "another text");
        }
    }

    // Several times, so that a round is long enough to be timed.
    private static void ReadAll(byte[][] files, Func<byte[], string> read)
    {
        for (int pass = 0; pass < 3; pass++)
            foreach (byte[] file in files) _ = read(file);
    }

    private static string Ours(byte[] file) => DocumentReader.Read(file).Text!.Content;

    private static string Model(byte[] file)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(file, writable: false), isEditable: false);
        var text = new StringBuilder();
        foreach (Paragraph paragraph in document.MainDocumentPart!.Document.Body!.Descendants<Paragraph>())
        {
            foreach (OpenXmlElement element in paragraph.Descendants())
            {
                if (element is DocumentFormat.OpenXml.Wordprocessing.Text words) text.Append(words.Text);
                else if (element is TabChar) text.Append('\t');
                else if (element is Break) text.Append('\n');
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private static string Forward(byte[] file)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(file, writable: false), isEditable: false);
        using OpenXmlReader reader = OpenXmlReader.Create(document.MainDocumentPart!);
        var text = new StringBuilder();
        while (reader.Read())
        {
            if (reader.IsStartElement && reader.ElementType == typeof(DocumentFormat.OpenXml.Wordprocessing.Text))
                text.Append(reader.GetText());
            else if (reader.IsStartElement && reader.ElementType == typeof(TabChar)) text.Append('\t');
            else if (reader.IsStartElement && reader.ElementType == typeof(Break)) text.Append('\n');
            else if (reader.IsEndElement && reader.ElementType == typeof(Paragraph)) text.Append('\n');
        }

        return text.ToString();
    }

    private static byte[] Pack(string text)
    {
        const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml";
        const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const string W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "[Content_Types].xml", $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"{Word}.document.main+xml\"/><Override PartName=\"/word/styles.xml\" ContentType=\"{Word}.styles+xml\"/></Types>");
            Add(archive, "_rels/.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"{Office}/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            Add(archive, "word/_rels/document.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"{Office}/styles\" Target=\"styles.xml\"/></Relationships>");
            Add(archive, "word/document.xml",
                $"<w:document {W}><w:body>{string.Concat(text.Split('\n').Select(Paragraph))}</w:body></w:document>");
            Add(archive, "word/styles.xml", $"<w:styles {W}>{string.Concat(Enumerable.Range(0, 120).Select(i => $"<w:style w:type=\"paragraph\" w:styleId=\"a{i}\"><w:name w:val=\"style {i}\"/><w:uiPriority w:val=\"99\"/><w:rPr><w:sz w:val=\"32\"/></w:rPr></w:style>"))}</w:styles>");
        }

        return bytes.ToArray();
    }

    private static string Paragraph(string line)
    {
        const string Format = "<w:rPr><w:rFonts w:ascii=\"仿宋_GB2312\" w:eastAsia=\"仿宋_GB2312\" w:hAnsi=\"仿宋\" w:hint=\"eastAsia\"/><w:sz w:val=\"32\"/><w:szCs w:val=\"32\"/></w:rPr>";
        var paragraph = new StringBuilder("<w:p w:rsidR=\"00A77B3E\" w:rsidRDefault=\"00A77B3E\"><w:pPr><w:spacing w:line=\"560\" w:lineRule=\"exact\"/><w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/>" + Format + "</w:pPr>");
        foreach (char[] run in line.Chunk(12))
            paragraph.Append("<w:r w:rsidRPr=\"009C1D2E\">" + Format + "<w:t xml:space=\"preserve\">")
                .Append(SecurityElement.Escape(new string(run))).Append("</w:t></w:r>");
        return paragraph.Append("</w:p>").ToString();
    }

    private static void Add(ZipArchive archive, string name, string xml)
    {
        using var writer = new StreamWriter(archive.CreateEntry(name).Open());
        writer.Write(xml);
    }
}
