using Ganhuo.Text;

namespace Ganhuo.Detecting;

/// <summary>The class of one clause and the reason for it.</summary>
/// <param name="Span">The clause, its closing mark included.</param>
/// <param name="Class">Its class.</param>
/// <param name="Because">The span and kind that decided it, as a person reads it: <c>quantity 30余个</c>.</param>
public sealed record ClauseSubstance(TextSpan Span, SubstanceClass Class, string Because);
