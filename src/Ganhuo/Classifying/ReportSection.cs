using Ganhuo.Text;

namespace Ganhuo.Classifying;

/// <summary>A section of the report with its role.</summary>
/// <param name="Role">What it does.</param>
/// <param name="Heading">Span of the heading, marker included; null for the preamble.</param>
/// <param name="Level">1 for the outermost.</param>
/// <param name="Span">From the heading to the end of the section.</param>
/// <param name="Characters">Content characters in the span.</param>
/// <param name="Share">Those over the report's, in [0, 1].</param>
public sealed record ReportSection(
    SectionRole Role, TextSpan? Heading, int Level, TextSpan Span, int Characters, double Share);
