namespace Ganhuo.Segmenting;

/// <summary>A word to add to a segmenter's dictionary.</summary>
/// <param name="Text">The word.</param>
/// <param name="Frequency">How often it is counted; null for just enough to be cut out whole, 0 to take the word away.</param>
/// <param name="PartOfSpeech">Its tag; null leaves the one it may already have.</param>
public sealed record UserWord(string Text, long? Frequency = null, string? PartOfSpeech = null);
