using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using static System.FormattableString;

namespace Ganhuo.Comparing.Reuse;

/// <summary>
/// Holds more votes than memory takes, by groups of targets: what is over goes into scratch files, and each group is read
/// back by itself. Adding is thread-safe; reading begins when all is added.
/// </summary>
internal sealed class VoteSpill : IDisposable
{
    private const int MostHeld = 1 << 19;

    private readonly string folder;
    private readonly int[] groupOf;
    private readonly int groups;
    private readonly Lock adding = new();
    private readonly ReuseVote[] held = new ReuseVote[MostHeld];
    private int count;
    private (int[] Order, int[] Starts)? rest;

    /// <param name="folder">For the scratch files; made here, and removed with them at the end.</param>
    /// <param name="groupOf">The group of each target, by its number.</param>
    /// <param name="groups">Number of groups.</param>
    public VoteSpill(string folder, int[] groupOf, int groups)
    {
        Directory.CreateDirectory(folder);
        (this.folder, this.groupOf, this.groups) = (folder, groupOf, groups);
    }

    public void Add(List<ReuseVote> votes)
    {
        lock (adding)
        {
            for (var added = CollectionsMarshal.AsSpan(votes); added.Length > 0;)
            {
                var fitting = added[..Math.Min(added.Length, held.Length - count)];
                fitting.CopyTo(held.AsSpan(count));
                count += fitting.Length;
                added = added[fitting.Length..];
                if (count == held.Length) Spill();
            }
        }
    }

    /// <summary>All votes of one group, sorted: the same whatever order they came in.</summary>
    public List<ReuseVote> Read(int group)
    {
        var votes = new List<ReuseVote>();
        if (File.Exists(FileOf(group)))
        {
            using var stream = File.OpenRead(FileOf(group));
            CollectionsMarshal.SetCount(votes, checked((int)(stream.Length / Unsafe.SizeOf<ReuseVote>())));
            stream.ReadExactly(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(votes)));
        }

        var (order, starts) = rest ??= Grouped();
        for (var i = starts[group]; i < starts[group + 1]; i++) votes.Add(held[order[i]]);
        RadixOrder.Sort(CollectionsMarshal.AsSpan(votes));
        return votes;
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    // A file is open only while it is written to: there may be more groups than a process may have files open.
    private void Spill()
    {
        var (order, starts) = Grouped();
        var together = new ReuseVote[starts.Zip(starts.Skip(1), static (start, end) => end - start).Max()];
        for (var group = 0; group < groups; group++)
        {
            var votes = together.AsSpan(0, starts[group + 1] - starts[group]);
            if (votes.IsEmpty) continue;
            for (var i = 0; i < votes.Length; i++) votes[i] = held[order[starts[group] + i]];
            using var stream = new FileStream(FileOf(group), FileMode.Append, FileAccess.Write, FileShare.None, bufferSize: 1);
            stream.Write(MemoryMarshal.AsBytes(votes));
        }

        count = 0;
    }

    // The places of the votes held, group after group, and where each group begins among them.
    private (int[] Order, int[] Starts) Grouped()
    {
        var (order, starts) = (new int[count], new int[groups + 1]);
        for (var i = 0; i < count; i++) starts[groupOf[held[i].Target] + 1]++;
        for (var group = 0; group < groups; group++) starts[group + 1] += starts[group];
        var next = starts[..groups];
        for (var i = 0; i < count; i++) order[next[groupOf[held[i].Target]]++] = i;
        return (order, starts);
    }

    private string FileOf(int group) => Path.Combine(folder, Invariant($"{group}.votes"));
}
