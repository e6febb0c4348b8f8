namespace Ganhuo.Documents.Word;

/// <summary>What a style says of numbering.</summary>
internal sealed record NumberingStyle(string? Base, string? NumId, string? Level);
