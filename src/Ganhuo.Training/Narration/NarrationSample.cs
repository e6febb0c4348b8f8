namespace Ganhuo.Training.Narration;

/// <summary>One clause that no pattern caught, and whether its label says that it holds a checkable fact.</summary>
internal sealed record NarrationSample(string Group, KeyValuePair<ulong, double>[] Features, bool Fact);
