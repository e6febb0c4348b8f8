using System.Collections.Immutable;

namespace Ganhuo.Training.Evaluating;

/// <summary>A wrong answer, the reasons it named, and the words that spoke for it and against the right one.</summary>
internal sealed record LabelError(Judged Judged, ImmutableArray<string> LedAstray);
