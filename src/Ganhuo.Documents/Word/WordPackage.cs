using System.Text;
using Ganhuo.Documents.Markup;
using Ganhuo.Documents.Packing;
using Ganhuo.Text;

namespace Ganhuo.Documents.Word;

/// <summary>The parts of a .docx, found as Word finds them: by relationships, not by name.</summary>
internal sealed class WordPackage : IDisposable
{
    private const string UsualDocument = "word/document.xml";

    private readonly PackedFile file;
    private readonly Lazy<Dictionary<string, ParagraphStyle>> styles;

    private WordPackage(PackedFile file, string document, string markup, Encoding encoding)
    {
        this.file = file;
        Document = document;
        Markup = markup;
        Encoding = encoding;
        DocumentRelationships = RelationshipsOf(file, document);
        styles = new Lazy<Dictionary<string, ParagraphStyle>>(ReadStyles);
    }

    /// <summary>Name of the part that holds the body.</summary>
    public string Document { get; }

    /// <summary>That part as it stands.</summary>
    public string Markup { get; }

    /// <summary>How that part is encoded.</summary>
    public Encoding Encoding { get; }

    public Relationships DocumentRelationships { get; }

    public PackedFile File => file;

    /// <summary>The package, which then owns <paramref name="file"/>; null where it is no Word document.</summary>
    public static WordPackage? Open(PackedFile file)
    {
        var named = file.Has("_rels/.rels")
            ? Relationships.Read(Text(file, "_rels/.rels")!, "").OfKind("officeDocument").FirstOrDefault(file.Has)
            : null;
        named ??= file.Has(UsualDocument) ? UsualDocument : null;
        if (named is null) return null;
        var markup = MarkupText.Decode(file.Read(named)!, out var encoding);
        return IsWord(markup) ? new WordPackage(file, named, markup, encoding) : null;
    }

    /// <summary>The text of the body.</summary>
    public WordText ReadBody(WordOptions options) =>
        new BodyReader(Markup, new NumberingCounter(ReadNumbering()), options).Read("document");

    /// <summary>The text of the body with what the document says of its headings and of itself.</summary>
    public SourceText ReadSource(bool asOriginal)
    {
        var body = ReadBody(new WordOptions(asOriginal, KeepsMap: false));
        return new SourceText(body.Text)
        {
            Headings = body.Styled.IsEmpty ? [] : new HeadingStyles(styles.Value).Of(body.Styled),
            Properties = PropertiesReader.Read(this),
        };
    }

    /// <summary>The texts of headers, footers, footnotes or endnotes, which are no part of the body.</summary>
    public IEnumerable<string> ReadApart(string kind, string root) =>
        DocumentRelationships.OfKind(kind).Where(file.Has)
            .Select(part => new BodyReader(
                Text(file, part)!, new NumberingCounter(NumberingDefinitions.None), WordOptions.Accepted)
                .Read(root).Text);

    public string? TextOf(string part) => Text(file, part);

    public void Dispose() => file.Dispose();

    // A workbook and a presentation are packages of the same kind.
    private static bool IsWord(string markup) =>
        new MarkupScanner(markup) is var scanner && scanner.Read() && scanner.LocalName is "document"
        && scanner.Space == MarkupNamespace.Word;

    private static Relationships RelationshipsOf(PackedFile file, string part) =>
        Text(file, Relationships.PartOf(part)) is { } xml
            ? Relationships.Read(xml, Relationships.FolderOf(part))
            : Relationships.None;

    private static string? Text(PackedFile file, string part) =>
        file.Read(part) is { } bytes ? MarkupText.Decode(bytes, out _) : null;

    private NumberingDefinitions ReadNumbering()
    {
        var folder = Relationships.FolderOf(Document);
        var numbering = DocumentRelationships.OfKind("numbering").FirstOrDefault(file.Has) ?? folder + "numbering.xml";
        if (Text(file, numbering) is not { } lists) return NumberingDefinitions.None;
        return new NumberingDefinitions(new NumberingReader(lists, styles.Value).Read(), styles.Value);
    }

    private Dictionary<string, ParagraphStyle> ReadStyles()
    {
        var sheet = DocumentRelationships.OfKind("styles").FirstOrDefault(file.Has)
            ?? Relationships.FolderOf(Document) + "styles.xml";
        return Text(file, sheet) is { } xml ? StyleReader.Read(xml) : [];
    }
}
