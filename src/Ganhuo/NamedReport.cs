using Ganhuo.Text;

namespace Ganhuo;

/// <summary>A report with its name, to be compared: of the same unit in other years, or of other units.</summary>
/// <param name="Name">As findings name it; a report of the same name is not compared with itself.</param>
/// <param name="Text">Its text.</param>
public sealed record NamedReport(string Name, SourceText Text)
{
    /// <summary>Its unit, or null to read it from the text.</summary>
    public string? Unit { get; init; }

    /// <summary>The year it reports on, or null to read it from the text.</summary>
    public int? Year { get; init; }
}
