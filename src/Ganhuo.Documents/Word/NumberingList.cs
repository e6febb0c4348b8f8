namespace Ganhuo.Documents.Word;

/// <summary>A list paragraphs refer to.</summary>
/// <param name="Counter">Lists of the same counter count on together.</param>
/// <param name="Levels">Its levels; null where one is not defined.</param>
internal sealed record NumberingList(string Counter, NumberingLevel?[] Levels);
