namespace Ganhuo.Documents.Letters;

/// <summary>What a letter says of the findings of one rule.</summary>
/// <param name="Request">What the unit is asked to do.</param>
/// <param name="Item">How one finding is put, with slots for its words.</param>
/// <param name="NeedsLine">Whether its line is to be named in front.</param>
internal sealed record LetterRule(string Request, string Item, bool NeedsLine);
