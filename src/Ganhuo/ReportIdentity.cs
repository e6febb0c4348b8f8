namespace Ganhuo;

/// <summary>Whose a report is, of which year and of what type.</summary>
/// <param name="Unit">The reporting unit, or null.</param>
/// <param name="Year">The year reported on, or null.</param>
/// <param name="Type">Id of the report type.</param>
public sealed record ReportIdentity(string? Unit, int? Year, string Type);
