using System.Collections.Immutable;

namespace Ganhuo.Documents.Paging;

/// <summary>A page of print: its size in points, and its lines from top to bottom.</summary>
internal sealed record PageText(double Width, double Height, ImmutableArray<PageLine> Lines);
