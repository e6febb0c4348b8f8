using System.Collections.Immutable;
using Ganhuo.Text;

namespace Ganhuo.Documents.Commenting;

/// <summary>A Word document with the findings of a report as comments.</summary>
/// <param name="Docx">The file.</param>
/// <param name="Refused">Findings that have no comment, because their words have no place that takes one.</param>
public sealed record AnnotatedDocument(ImmutableArray<byte> Docx, ImmutableArray<RefusedComment> Refused)
{
    /// <summary>
    /// Why a document that could hold comments, such as a .docx, is not kept, and <see cref="Docx"/> holds its text
    /// alone; null where it is kept, untouched but for the comments, or where there was no such document.
    /// </summary>
    public Bilingual? NotKept { get; init; }
}
