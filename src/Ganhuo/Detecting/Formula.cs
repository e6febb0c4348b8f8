using Ganhuo.Text;

namespace Ganhuo.Detecting;

/// <summary>A fixed phrase found in the text.</summary>
/// <param name="Span">Where.</param>
/// <param name="Kind">Prescribed wording or boilerplate.</param>
/// <param name="Entry">The lexicon entry, as the lexicon has it.</param>
public sealed record Formula(TextSpan Span, FormulaKind Kind, string Entry);
