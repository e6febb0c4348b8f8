namespace Ganhuo.Documents.Letters;

/// <summary>A line of the list of opinions.</summary>
/// <param name="Text">Its words, number included.</param>
/// <param name="IsHeading">Whether it heads a part.</param>
internal sealed record LetterLine(string Text, bool IsHeading);
