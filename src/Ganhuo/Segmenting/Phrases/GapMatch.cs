namespace Ganhuo.Segmenting.Phrases;

/// <summary>An entry found at the start at hand, kept until its turn comes.</summary>
internal readonly record struct GapMatch(int End, int Entry);
