namespace Ganhuo.Detecting.Correspondence;

/// <summary>A telling word, by its place in the ordinal order of a report's telling words, and what it counts.</summary>
internal readonly record struct WordWeight(int Word, double Weight);
