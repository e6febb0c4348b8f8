using System.Collections.Immutable;
using System.Text;
using System.Xml;
using Ganhuo.Documents.Markup;
using Ganhuo.Documents.Packing;
using Ganhuo.Documents.Word;
using Ganhuo.Text;

namespace Ganhuo.Documents.Commenting;

/// <summary>Puts comments into a .docx; every part that has nothing to do with them keeps its bytes.</summary>
internal static class WordAnnotator
{
    /// <summary>The commented document, and for every comment why it was left out, or null.</summary>
    /// <param name="docx">The document; one whose body is not well-formed XML throughout is refused.</param>
    /// <param name="asOriginal">
    /// Whether tracked changes are read as before they were made, as the analysed text was.
    /// </param>
    /// <param name="comment">Makes the comments, once the text is known.</param>
    /// <exception cref="InvalidDataException">It is no Word document.</exception>
    public static (byte[] Docx, ImmutableArray<Bilingual?> Refused) Annotate(
        byte[] docx, bool asOriginal, Func<WordPackage, WordText, ImmutableArray<WordComment>> comment)
    {
        using var package = WordPackage.Open(new PackedFile(docx))
            ?? throw new InvalidDataException("no Word document");
        CheckWellFormed(package.Markup);
        var body = package.ReadBody(new WordOptions(asOriginal, KeepsMap: true));
        var comments = comment(package, body);
        var (part, old) = PartOf(package);
        var first = CommentsPart.NextId(package.Markup, old);
        var (markup, refused) = new BodyAnnotator(package.Markup, body, first).Annotate(comments);
        CheckWellFormed(markup);

        var hung = comments.Select((c, i) => (first + i, c)).Where((_, i) => refused[i] is null);
        var changed = new Dictionary<string, byte[]>(StringComparer.Ordinal)
        {
            [package.Document] = [.. package.Encoding.GetPreamble(), .. package.Encoding.GetBytes(markup)],
            [part] = Encoding.UTF8.GetBytes(Words(package, old, hung)),
        };
        if (old is null) Announce(package, part, changed);
        GeneratorMark.Put(package, changed);
        return (PackageParts.Replace(docx, changed), refused);
    }

    private static string Words(WordPackage package, string? old, IEnumerable<(int Id, WordComment Comment)> comments)
    {
        var uri = MarkupNames.Of(package.Markup).Uri;
        var date = PropertiesReader.Read(package)?.Modified;
        return old is null ? CommentsPart.Create(uri, comments, date) : CommentsPart.Extend(old, uri, comments, date);
    }

    private static void Announce(WordPackage package, string part, Dictionary<string, byte[]> changed)
    {
        var types = package.TextOf(PackageIndex.ContentTypes) ?? throw new InvalidDataException("no content types");
        var links = Relationships.PartOf(package.Document);
        changed[PackageIndex.ContentTypes] = Encoding.UTF8.GetBytes(PackageIndex.AddType(types, part, CommentsPart.ContentType));
        changed[links] = Encoding.UTF8.GetBytes(
            PackageIndex.AddLink(package.TextOf(links), part, CommentsPart.Kind(package.DocumentRelationships.IsStrict)));
    }

    private static (string Part, string? Old) PartOf(WordPackage package)
    {
        if (package.DocumentRelationships.OfKind("comments").FirstOrDefault(package.File.Has) is { } old)
            return (old, package.TextOf(old));
        var name = Relationships.FolderOf(package.Document) + "comments";
        var number = 0;
        while (package.File.Has(name + (number == 0 ? "" : number) + ".xml")) number++;
        return (name + (number == 0 ? "" : number) + ".xml", null);
    }

    // Our scanner lets pass what only matters to those who open the result; they get nothing broken from us.
    private static void CheckWellFormed(string markup)
    {
        using var reader = XmlReader.Create(new StringReader(markup), new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = Limits.MaxEntryBytes,
        });
        while (reader.Read())
        {
        }
    }
}
