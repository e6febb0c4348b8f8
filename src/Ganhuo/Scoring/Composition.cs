namespace Ganhuo.Scoring;

/// <summary>Share of content characters in each substance class; the five add to 1, or are all 0 where there is no content.</summary>
public readonly record struct Composition(
    double Concrete, double Plain, double Required, double Boilerplate, double Unfilled);
