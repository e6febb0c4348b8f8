using System.Collections.Immutable;

namespace Ganhuo.Detecting.Reuse;

/// <summary>A rule that needs nothing of a report but its reused passages, so that an archive run can ask it alone.</summary>
internal interface IReuseRule : IRule
{
    /// <summary>Adds a finding for each passage it speaks of.</summary>
    void Check(ImmutableArray<ReusedPassage> passages, FindingSink findings);
}
