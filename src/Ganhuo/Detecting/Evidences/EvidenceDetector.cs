using System.Collections.Immutable;
using Ganhuo.Classifying;
using Ganhuo.Segmenting;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Evidences;

/// <summary>Finds what makes clauses checkable. Sorted by span, not overlapping, each within one clause.</summary>
internal sealed class EvidenceDetector
{
    public ImmutableArray<Evidence> Detect(
        NormalText text, Outline outline, PhraseHits phrases, Classification classification,
        ImmutableArray<Placeholder> placeholders) => [];
}
