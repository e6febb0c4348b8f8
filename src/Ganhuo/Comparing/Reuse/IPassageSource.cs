using System.Collections.Immutable;
using Ganhuo.Detecting.Reuse;

namespace Ganhuo.Comparing.Reuse;

/// <summary>Says what of a report other reports have too: those it holds in memory, or those of an archive on disk.</summary>
internal interface IPassageSource
{
    /// <summary>The reused passages, sorted by span of the target's normalised text, not overlapping. Thread-safe.</summary>
    ImmutableArray<ReusedPassage> Find(ComparedReport target);
}
