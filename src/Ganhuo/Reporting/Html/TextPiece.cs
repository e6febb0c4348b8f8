using Ganhuo.Detecting;
using Ganhuo.Text;

namespace Ganhuo.Reporting.Html;

/// <summary>A stretch of text under the same layers throughout.</summary>
internal readonly record struct TextPiece(
    TextSpan Span, ClauseSubstance? Clause, Placeholder? Placeholder, Evidence? Evidence, Formula? Formula,
    Severity? Finding);
