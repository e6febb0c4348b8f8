namespace Ganhuo.Text;

/// <summary>
/// What a file says of itself: hints for who wrote it, and on whose machine. They are shown to a reviewer and never
/// believed: a copied file keeps its first author, and a company is what the program was registered to.
/// </summary>
/// <param name="Author">Who made it, or null.</param>
/// <param name="LastModifiedBy">Who saved it last, or null.</param>
/// <param name="Company">The company the program is registered to, or null.</param>
/// <param name="Modified">When it was saved last, as the file has it, or null.</param>
public sealed record DocumentProperties(string? Author, string? LastModifiedBy, string? Company, string? Modified);
