namespace Ganhuo.Documents.Word;

/// <summary>One level of a list: <c>%1、</c> in Chinese numerals, from 1.</summary>
internal sealed record NumberingLevel(string Format, string Text, int Start, int? Restart, bool Legal);
