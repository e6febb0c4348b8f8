namespace Ganhuo.Detecting.Structure;

/// <summary>How many distinct grams two texts have each, and how many both have.</summary>
internal readonly record struct GramOverlap(int One, int Other, int Shared)
{
    /// <summary>Whether texts with so many grams each may share that much at all.</summary>
    public static bool MayReach(double share, int one, int other) => Math.Min(one, other) >= share * Math.Max(one, other);

    /// <summary>Whether at least that share of the grams of both is in both.</summary>
    public bool Reaches(double share) => MayReach(share, One, Other) && Shared >= share * (One + Other - Shared);
}
