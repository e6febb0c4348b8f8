namespace Ganhuo.Documents.Word;

/// <summary>One level of a list: <c>%1、</c> in Chinese numerals, from 1.</summary>
/// <param name="Format">Name of the numerals.</param>
/// <param name="Text">What is written, <c>%n</c> for the number of level n.</param>
/// <param name="Start">The first number.</param>
/// <param name="Restart">The level (from 1) after which it begins again; 0 for never, null for any outer one.</param>
/// <param name="Legal">Whether outer numbers are written in digits.</param>
/// <param name="Style">The paragraph style bound to the level, or null.</param>
internal sealed record NumberingLevel(string Format, string Text, int Start, int? Restart, bool Legal, string? Style)
{
    public static NumberingLevel Plain { get; } = new("decimal", "", 1, null, false, null);
}
