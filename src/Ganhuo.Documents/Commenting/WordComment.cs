using System.Collections.Immutable;
using Ganhuo.Text;

namespace Ganhuo.Documents.Commenting;

/// <summary>A comment to be hung on a stretch of text; its first paragraph is set bold.</summary>
internal sealed record WordComment(TextSpan Span, ImmutableArray<string> Paragraphs);
