using System.Collections.Concurrent;
using System.Collections.Immutable;
using Ganhuo.Comparing.Profiles;
using Ganhuo.Detecting.Reuse;

namespace Ganhuo.Comparing.Reuse;

/// <summary>
/// Reports of an archive whose possible sources an earlier join has found; of each the sources alone are loaded. What is
/// held does not grow with the archive.
/// </summary>
/// <param name="load">Gives the report of a number, or null where it cannot be read any more; thread-safe.</param>
internal sealed class JoinedReports(Func<int, ComparedReport?> load) : IPassageSource
{
    private readonly ConcurrentDictionary<string, (ulong Print, ImmutableArray<ReuseCandidate> Sources)> expected =
        new(StringComparer.Ordinal);

    // One for each thread that has looked for passages at the same time as others.
    private readonly ConcurrentBag<ReuseFinder> finders = [];

    /// <summary>Says what a report that is about to be analysed may have been taken from.</summary>
    /// <param name="source">Its name.</param>
    /// <param name="print">Of its folded text when the fingerprints were taken.</param>
    /// <param name="candidates">Its possible sources.</param>
    public void Expect(string source, ulong print, ImmutableArray<ReuseCandidate> candidates) => expected[source] = (print, candidates);

    public ImmutableArray<ReusedPassage> Find(ComparedReport target) =>
        expected.TryRemove(target.Key.Source, out var found) && GramHash.Of(target.Folded.Symbols) == found.Print
            ? Found(target, found.Sources)
            : [];

    private ImmutableArray<ReusedPassage> Found(ComparedReport target, ImmutableArray<ReuseCandidate> sources)
    {
        if (!finders.TryTake(out var finder)) finder = new ReuseFinder();
        var passages = finder.Find(target, sources, load);
        finders.Add(finder);
        return passages;
    }
}
