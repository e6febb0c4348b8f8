using System.Runtime.InteropServices;
using static System.FormattableString;

namespace Ganhuo.Comparing.Reuse;

/// <summary>
/// Holds more votes than memory takes, by groups of targets: what is over goes into scratch files, and each group is read
/// back by itself. Adding is thread-safe; reading begins when all is added.
/// </summary>
internal sealed class VoteSpill : IDisposable
{
    private const int MostHeld = 1 << 20;

    private readonly string folder;
    private readonly int[] groupOf;
    private readonly List<ReuseVote>[] groups;
    private int held;

    /// <param name="folder">For the scratch files; made here, and removed with them at the end.</param>
    /// <param name="groupOf">The group of each target, by its number.</param>
    /// <param name="count">Number of groups.</param>
    public VoteSpill(string folder, int[] groupOf, int count)
    {
        Directory.CreateDirectory(folder);
        (this.folder, this.groupOf) = (folder, groupOf);
        groups = new List<ReuseVote>[count];
        for (var i = 0; i < count; i++) groups[i] = [];
    }

    public void Add(List<ReuseVote> votes)
    {
        lock (groups)
        {
            foreach (var vote in votes) groups[groupOf[vote.Target]].Add(vote);
            held += votes.Count;
            if (held >= MostHeld) Spill();
        }
    }

    /// <summary>All votes of one group, sorted: the same whatever order they came in.</summary>
    public List<ReuseVote> Read(int group)
    {
        var votes = new List<ReuseVote>();
        if (File.Exists(FileOf(group)))
        {
            using var stream = File.OpenRead(FileOf(group));
            CollectionsMarshal.SetCount(votes, checked((int)(stream.Length / System.Runtime.CompilerServices.Unsafe.SizeOf<ReuseVote>())));
            stream.ReadExactly(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(votes)));
        }

        votes.AddRange(groups[group]);
        votes.Sort();
        return votes;
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    // A file is open only while it is written to: there may be more groups than a process may have files open.
    private void Spill()
    {
        for (var i = 0; i < groups.Length; i++)
        {
            if (groups[i].Count == 0) continue;
            using var stream = new FileStream(FileOf(i), FileMode.Append, FileAccess.Write, FileShare.None, bufferSize: 1);
            stream.Write(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(groups[i])));
            groups[i] = [];
        }

        held = 0;
    }

    private string FileOf(int group) => Path.Combine(folder, Invariant($"{group}.votes"));
}
