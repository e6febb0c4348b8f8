
using Ganhuo.Segmenting.Phrases;

namespace Ganhuo.Classifying;

/// <summary>
/// Sums cue weights by role and dimension. Of phrases of one label that contain one another only the longest counts:
/// 理论学习中心组 is one word for theoretical study, not three.
/// </summary>
internal ref struct CueTally(
    ReadOnlySpan<double> weights, ReadOnlySpan<sbyte> labels, int topicEnd, Span<double> roles, Span<double> dimensions,
    Span<CueTally.Pending> pending) : IPhraseSink
{
    private const double TopicFactor = 2;

    private readonly ReadOnlySpan<double> weights = weights;
    private readonly ReadOnlySpan<sbyte> labels = labels;
    private readonly Span<double> roles = roles;
    private readonly Span<double> dimensions = dimensions;
    private readonly Span<Pending> pending = pending;

    public void OnPhrase(int start, int end, int entry)
    {
        var label = labels[entry];
        if (label < 0) return;
        ref var last = ref pending[label];
        if (last.End > 0 && start != last.Start)
        {
            if (end <= last.End) return;
            Flush(label);
        }

        last = new Pending(start, end, weights[entry]);
    }

    /// <summary>Adds what is still pending; call once, after the last phrase.</summary>
    public void Finish()
    {
        for (var label = 0; label < pending.Length; label++) Flush(label);
    }

    private void Flush(int label)
    {
        var last = pending[label];
        if (last.End == 0) return;
        var weight = last.Start < topicEnd ? last.Weight * TopicFactor : last.Weight;
        if (label < roles.Length) roles[label] += weight;
        else dimensions[label - roles.Length] += weight;
    }

    /// <summary>The longest phrase of a label seen so far and not yet added; none where the end is 0.</summary>
    internal readonly record struct Pending(int Start, int End, double Weight);
}
