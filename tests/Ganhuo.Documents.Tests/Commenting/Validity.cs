using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Ganhuo.Documents.Tests.Commenting;

/// <summary>What Word's own validator has to say of a file.</summary>
internal static class Validity
{
    public static IReadOnlyList<string> Errors(byte[] docx)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document)
            .Select(e => $"{e.Part?.Uri}: {e.Description} {e.Path?.XPath}")];
    }
}
