namespace Ganhuo.Comparing.Reuse;

/// <summary>A report kept for showing what wording is widespread.</summary>
/// <param name="Unit">Its unit.</param>
/// <param name="Source">Its name.</param>
/// <param name="Year">Its year, or null.</param>
/// <param name="Text">Its clauses as one string: some thousand reports are kept, and a string for each clause takes twice the
/// memory.</param>
internal sealed record SampledReport(string Unit, string Source, int? Year, string Text)
{
    // No clause runs over the end of a line.
    private const char Between = '\n';

    /// <summary>Its clauses, as normalised text without the marks that end them.</summary>
    public string[] Clauses => Text.Length == 0 ? [] : Text.Split(Between);

    public static string Join(IReadOnlyList<string> clauses) => string.Join(Between, clauses);
}
