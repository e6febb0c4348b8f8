using System.Collections.Immutable;

namespace Ganhuo.Documents.Commenting;

/// <summary>A Word document with the findings of a report as comments.</summary>
/// <param name="Docx">The file.</param>
/// <param name="Refused">Findings that have no comment, because their words have no place that takes one.</param>
public sealed record AnnotatedDocument(ImmutableArray<byte> Docx, ImmutableArray<RefusedComment> Refused);
