namespace Ganhuo.Comparing.Reuse;

/// <summary>A report is no longer the one its fingerprints were taken of, or cannot be read any more.</summary>
internal sealed class SourceChangedException(string source) : Exception($"{source}: changed since its fingerprints were taken");
