using Ganhuo.Text;

namespace Ganhuo.Detecting;

/// <summary>The class of one clause and what decided it; the words for that are put together where somebody reads them.</summary>
/// <param name="Span">The clause, its closing mark included.</param>
/// <param name="Class">Its class.</param>
/// <param name="Reason">Which of <see cref="ClauseReasons"/> decided it.</param>
/// <param name="Quote">The words that decided it; empty where there are none.</param>
internal readonly record struct ClauseClass(TextSpan Span, SubstanceClass Class, byte Reason, TextSpan Quote)
{
    /// <summary>What decided it, as a person reads it.</summary>
    public string BecauseIn(NormalText text) =>
        Quote.Length == 0 ? ClauseReasons.Words(Reason) : string.Concat(ClauseReasons.Words(Reason), text.Slice(Quote));
}
