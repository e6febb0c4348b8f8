using Ganhuo.Text;

namespace Ganhuo.Structuring;

/// <summary>The unit of judgement. Its span includes the mark that ends it, so clauses tile their sentence.</summary>
internal readonly record struct Clause(TextSpan Span, int Paragraph, int Sentence);
