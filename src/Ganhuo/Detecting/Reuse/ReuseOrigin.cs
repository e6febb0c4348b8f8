using Ganhuo.Text;

namespace Ganhuo.Detecting.Reuse;

/// <summary>The place in another report that a passage is from.</summary>
/// <param name="Report">Name of the other report.</param>
/// <param name="Unit">Its unit, or null.</param>
/// <param name="Year">Its year, or null.</param>
/// <param name="IsOwn">Whether it is a report of the same unit.</param>
/// <param name="Span">Where in the other report, in offsets of its original text.</param>
/// <param name="Line">The line it begins on, from 1.</param>
public sealed record ReuseOrigin(string Report, string? Unit, int? Year, bool IsOwn, TextSpan Span, int Line);
