using Ganhuo.Text;

namespace Ganhuo;

/// <summary>A report that others are compared with: of the same unit in earlier years, or of other units.</summary>
/// <param name="Name">As findings name it; a report of the same name is not compared with itself.</param>
/// <param name="Text">Its text.</param>
public sealed record EarlierReport(string Name, SourceText Text)
{
    /// <summary>Its unit, or null to read it from the text.</summary>
    public string? Unit { get; init; }

    /// <summary>The year it reports on, or null to read it from the text.</summary>
    public int? Year { get; init; }
}
