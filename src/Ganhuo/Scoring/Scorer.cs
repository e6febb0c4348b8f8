using System.Collections.Immutable;
using Ganhuo.Detecting;

namespace Ganhuo.Scoring;

/// <summary>Composition, paragraph levels and score from what was detected.</summary>
internal sealed class Scorer
{
    public ReportScore Score(RuleContext context) => new(
        0, [], default, ImmutableSortedDictionary<string, double>.Empty,
        [.. context.Outline.Paragraphs.Select(_ => new ParagraphScore(3, 0, default))]);
}
