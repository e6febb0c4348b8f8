using Ganhuo.Text;

namespace Ganhuo.Structuring;

/// <summary>Text up to and including 。！？； or a line end; tiles its paragraph. Clauses <c>[FirstClause, EndClause)</c>.</summary>
internal readonly record struct Sentence(TextSpan Span, int Paragraph, int FirstClause, int EndClause);
