namespace Ganhuo.Training.Evaluating;

/// <summary>What one document adds to a figure: hits, found, wanted. Accuracy has found equal to wanted.</summary>
internal readonly record struct Tally(double Hits, double Found, double Wanted)
{
    public double Precision => Found == 0 ? 1 : Hits / Found;

    public double Recall => Wanted == 0 ? 1 : Hits / Wanted;

    public double F1 => Found + Wanted == 0 ? 1 : 2 * Hits / (Found + Wanted);

    public static Tally operator +(Tally a, Tally b) => new(a.Hits + b.Hits, a.Found + b.Found, a.Wanted + b.Wanted);

    public static Tally Of(bool right) => new(right ? 1 : 0, 1, 1);

    /// <summary>Compares two sets of labels.</summary>
    public static Tally OfSets<T>(IReadOnlyCollection<T> found, IReadOnlyCollection<T> wanted)
    {
        var open = wanted.ToList();
        return new Tally(found.Count(open.Remove), found.Count, wanted.Count);
    }
}
