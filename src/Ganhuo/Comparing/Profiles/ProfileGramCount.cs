namespace Ganhuo.Comparing.Profiles;

/// <summary>A gram that many units use: its key, and how many.</summary>
internal readonly record struct ProfileGramCount(ulong Key, int Units);
