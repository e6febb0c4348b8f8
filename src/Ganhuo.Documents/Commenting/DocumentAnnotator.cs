using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Ganhuo.Classifying;
using Ganhuo.Documents.Converting;
using Ganhuo.Documents.Packing;
using Ganhuo.Documents.Word;
using Ganhuo.Text;

namespace Ganhuo.Documents.Commenting;

/// <summary>
/// Writes the findings of a report into Word comments: into the submitted .docx, untouched but for them; into what
/// LibreOffice makes of a .doc, .wps, .rtf or .odt; or into a fresh .docx of the text. Equal input gives equal bytes.
/// </summary>
public static class DocumentAnnotator
{
    /// <summary>Comments a document.</summary>
    /// <param name="submitted">The file as it was submitted; empty where there is only its text.</param>
    /// <param name="analysis">What was found in its text.</param>
    /// <param name="types">The report types known, for their names; null for those of the package.</param>
    /// <param name="language">The language of the comments.</param>
    /// <param name="options">How the document was read; null for the usual way.</param>
    /// <exception cref="ArgumentNullException"><paramref name="submitted"/> or <paramref name="analysis"/> is null.</exception>
    public static AnnotatedDocument Annotate(
        byte[] submitted, ReportAnalysis analysis, ReportTypeCatalogue? types = null, Language language = Language.Chinese,
        DocumentOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(submitted);
        ArgumentNullException.ThrowIfNull(analysis);
        var words = new ReportComments(analysis, types ?? ReportTypeCatalogue.LoadEmbedded(), language);
        return InPlace(submitted, analysis, words, options ?? DocumentOptions.Default) ?? Fresh(analysis, words);
    }

    // Only where the text of the file is the text that was analysed do its spans mean anything.
    private static AnnotatedDocument? InPlace(
        byte[] submitted, ReportAnalysis analysis, ReportComments words, DocumentOptions options)
    {
        try
        {
            if (AsDocx(submitted, options) is not { } file) return null;
            var (docx, refused) = WordAnnotator.Annotate(file, (package, text) => text.Text == analysis.Source.Content
                ? words.Of(span => span, PropertiesReader.Read(package))
                : throw new InvalidDataException("another text"));
            return Result(docx, refused, analysis);
        }
        catch (Exception e) when (e is LimitException || Refusal.IsDamage(e))
        {
            return null;
        }
    }

    private static byte[]? AsDocx(byte[] submitted, DocumentOptions options)
    {
        if (OfficeKind.Of(submitted) is { } extension) return OfficeReader.ToDocx(submitted, extension, options);
        if (FileSignatureReader.Read(submitted) != FileSignature.Zip) return null;
        using var file = new PackedFile(submitted);
        return OfficeKind.Of(file) is { } packed ? OfficeReader.ToDocx(submitted, packed, options) : submitted;
    }

    private static AnnotatedDocument Fresh(ReportAnalysis analysis, ReportComments words)
    {
        var fresh = FreshDocument.Of(analysis.Source.Content);
        var (docx, refused) = WordAnnotator.Annotate(fresh.Docx, (_, _) => words.Of(fresh.Map, null));
        return Result(docx, refused, analysis);
    }

    private static AnnotatedDocument Result(byte[] docx, ImmutableArray<Bilingual?> refused, ReportAnalysis analysis) => new(
        ImmutableCollectionsMarshal.AsImmutableArray(docx),
        [.. analysis.Findings.Zip(refused.Skip(1)).Where(p => p.Second is not null)
            .Select(p => new RefusedComment(p.First, p.Second!.Value))]);
}
