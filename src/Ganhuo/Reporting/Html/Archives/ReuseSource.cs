namespace Ganhuo.Reporting.Html.Archives;

/// <summary>Another report that a report has passages of.</summary>
/// <param name="Source">Its name.</param>
/// <param name="Passages">How many passages, at least 1.</param>
public sealed record ReuseSource(string Source, int Passages);
