using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Ganhuo.Classifying;
using Ganhuo.Documents.Converting;
using Ganhuo.Documents.Packing;
using Ganhuo.Documents.Paging;
using Ganhuo.Documents.Word;
using Ganhuo.Text;

namespace Ganhuo.Documents.Commenting;

/// <summary>
/// Writes the findings of a report into Word comments: into the submitted .docx, untouched but for them; into what
/// LibreOffice makes of a .doc, .wps, .rtf or .odt; or into a fresh .docx of the text, and says why. Equal input gives
/// equal bytes.
/// </summary>
public static class DocumentAnnotator
{
    /// <summary>Comments a document.</summary>
    /// <param name="submitted">The file as it was submitted; empty where there is only its text.</param>
    /// <param name="analysis">What was found in its text.</param>
    /// <param name="types">The report types known, for their names; null for those of the package.</param>
    /// <param name="language">The language of the comments.</param>
    /// <param name="options">How the document was read; null for the usual way.</param>
    /// <param name="cancellation">Ends a conversion that is under way.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="submitted"/> or <paramref name="analysis"/> is null.
    /// </exception>
    /// <exception cref="OperationCanceledException">Converting was cancelled.</exception>
    public static AnnotatedDocument Annotate(
        byte[] submitted, ReportAnalysis analysis, ReportTypeCatalogue? types = null,
        Language language = Language.Chinese,
        DocumentOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(submitted);
        ArgumentNullException.ThrowIfNull(analysis);
        var words = new ReportComments(analysis, types ?? ReportTypeCatalogue.LoadEmbedded(), language);
        var (kept, reason) = InPlace(submitted, analysis, words, options ?? DocumentOptions.Default, cancellation);
        return kept ?? Fresh(analysis, words) with { NotKept = reason };
    }

    // Only where the text of the file is the text that was analysed do its spans mean anything.
    private static (AnnotatedDocument? Kept, Bilingual? Reason) InPlace(
        byte[] submitted, ReportAnalysis analysis, ReportComments words, DocumentOptions options,
        CancellationToken cancellation)
    {
        if (!MayTakeComments(submitted)) return default;
        try
        {
            if (AsDocx(submitted, options, cancellation) is not { } file)
                return (null, new Bilingual("LibreOffice 转换不了", "LibreOffice cannot convert it"));
            var (docx, refused) =
                WordAnnotator.Annotate(file, options.AsOriginal, (package, text) => text.Text == analysis.Source.Content
                ? words.Of(span => span, PropertiesReader.Read(package))
                : throw new LimitException("文件里的正文与检查过的不同", "its text is another than the one that was analysed"));
            return (Result(docx, refused, analysis), null);
        }
        catch (LimitException e)
        {
            return (null, e.Reason);
        }
        catch (MachineException e)
        {
            return (null, e.Reason);
        }
        catch (Exception e) when (Refusal.IsDamage(e))
        {
            return (null, new Bilingual("文件结构不规范，改不得", "it is not well formed, so that nothing can be put into it"));
        }
    }

    // Other kinds, such as plain text and PDF, have nothing that could be kept.
    private static bool MayTakeComments(byte[] submitted) =>
        OfficeKind.Of(submitted) is not null || FileSignatureReader.Read(submitted) == FileSignature.Zip
            && !IsOfd(submitted);

    private static bool IsOfd(byte[] submitted)
    {
        try
        {
            using var file = new PackedFile(submitted);
            return OfdReader.IsOne(file);
        }
        catch (Exception e) when (e is LimitException || Refusal.IsDamage(e))
        {
            return false;
        }
    }

    private static byte[]? AsDocx(byte[] submitted, DocumentOptions options, CancellationToken cancellation)
    {
        if (OfficeKind.Of(submitted) is { } extension)
            return OfficeReader.ToDocx(submitted, extension, options, cancellation);
        using var file = new PackedFile(submitted);
        return OfficeKind.Of(file) is { } packed
            ? OfficeReader.ToDocx(submitted, packed, options, cancellation)
            : submitted;
    }

    private static AnnotatedDocument Fresh(ReportAnalysis analysis, ReportComments words)
    {
        var fresh = FreshDocument.Of(analysis);
        var (docx, refused) =
            WordAnnotator.Annotate(fresh.Docx, asOriginal: false, (_, _) => words.Of(fresh.Map, null));
        return Result(docx, refused, analysis);
    }

    private static AnnotatedDocument Result(byte[] docx, ImmutableArray<Bilingual?> refused, ReportAnalysis analysis) =>
        new(
        ImmutableCollectionsMarshal.AsImmutableArray(docx),
        [.. analysis.Findings.Zip(refused.Skip(1)).Where(p => p.Second is not null)
            .Select(p => new RefusedComment(p.First, p.Second!.Value))]);
}
