namespace Ganhuo.Detecting.Structure.Repeats;

/// <summary>How many distinct grams two paragraphs have each, and what they have in common.</summary>
/// <param name="One">Grams of the one.</param>
/// <param name="Other">Grams of the other.</param>
/// <param name="Shared">Grams of both.</param>
/// <param name="Own">Those of both again, each the less the more paragraphs have it, down to nothing.</param>
internal readonly record struct GramOverlap(int One, int Other, int Shared, double Own)
{
    public int Fewer => Math.Min(One, Other);

    /// <summary>What part of the grams of either is in both.</summary>
    public double Alike => Shared / (double)(One + Other - Shared);

    /// <summary>What part of the shorter one is in both and nearly nowhere else.</summary>
    public double OwnShare => Own / Fewer;
}
