namespace Ganhuo.Comparing.Profiles;

/// <summary>A gram that lies within one clause: its hash, and its first symbol.</summary>
internal readonly record struct ProfileGram(ulong Hash, int Position);
