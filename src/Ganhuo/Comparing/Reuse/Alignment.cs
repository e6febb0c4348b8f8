using Ganhuo.Comparing.Folding;

namespace Ganhuo.Comparing.Reuse;

/// <summary>A passage two texts share: equal symbols, in the order of both.</summary>
/// <param name="Pairs">Ascending in both; never empty.</param>
internal sealed record Alignment(IReadOnlyList<SymbolPair> Pairs)
{
    public int AtStart => Pairs[0].At;

    public int AtEnd => Pairs[^1].At + 1;

    public int FromStart => Pairs[0].From;

    public int FromEnd => Pairs[^1].From + 1;

    /// <summary>Share of the longer side that the other has too.</summary>
    public double Similarity => Pairs.Count / (double)Math.Max(AtEnd - AtStart, FromEnd - FromStart);
}
