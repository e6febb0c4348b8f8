using System.Collections.Immutable;
using Ganhuo.Comparing.Profiles;

namespace Ganhuo.Comparing.Reuse;

/// <summary>The possible sources of the reports of a shard, in order of the reports; those without any are left out.</summary>
internal static class CandidateFile
{
    public static void Append(BinaryWriter output, int target, ImmutableArray<ReuseCandidate> candidates)
    {
        output.Write(target);
        output.Write(candidates.Length);
        foreach (var candidate in candidates)
        {
            output.Write(candidate.Source);
            output.Write(candidate.Passages);
            output.Write(candidate.Cover);
            output.Write(candidate.Hits.Length);
            foreach (var hit in candidate.Hits)
            {
                output.Write(hit.At);
                output.Write((hit.From << 1) | (hit.IsSeed ? 1 : 0));
            }
        }
    }

    /// <summary>The records of a file one after another.</summary>
    /// <exception cref="EndOfStreamException">The file is cut short.</exception>
    public static IEnumerable<(int Target, ImmutableArray<ReuseCandidate> Candidates)> Read(BinaryReader input)
    {
        while (input.BaseStream.Position < input.BaseStream.Length)
        {
            var target = input.ReadInt32();
            var candidates = ImmutableArray.CreateBuilder<ReuseCandidate>();
            for (var left = input.ReadInt32(); left > 0; left--) candidates.Add(Candidate(input));
            yield return (target, candidates.DrainToImmutable());
        }
    }

    private static ReuseCandidate Candidate(BinaryReader input)
    {
        var (source, passages, cover) = (input.ReadInt32(), input.ReadInt32(), input.ReadInt32());
        var hits = ImmutableArray.CreateBuilder<SharedGram>();
        for (var left = input.ReadInt32(); left > 0; left--)
        {
            var (at, from) = (input.ReadInt32(), input.ReadInt32());
            hits.Add(new SharedGram(at, from >> 1, (from & 1) == 1));
        }

        return new ReuseCandidate(source, passages, cover, hits.DrainToImmutable());
    }
}
