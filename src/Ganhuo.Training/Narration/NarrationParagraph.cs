using Ganhuo.Training.Evaluating;

namespace Ganhuo.Training.Narration;

/// <summary>As much of a labelled paragraph as the narration model learns from.</summary>
internal sealed record NarrationParagraph(
    string Id, string Writer, string Text, IReadOnlyList<GoldSpan>? Evidence = null, IReadOnlyList<GoldSlot>? Placeholders = null);
