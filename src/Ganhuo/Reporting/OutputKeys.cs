using Ganhuo.Detecting;

namespace Ganhuo.Reporting;

/// <summary>The words of the JSON and CSV for the enumerations of the Detecting stage.</summary>
internal static class OutputKeys
{
    private static readonly string[] EvidenceKinds =
    [
        "quantity", "percentage", "money", "date", "place", "organisation", "person", "document", "event", "ranking",
        "responsibility",
    ];

    private static readonly string[] Slots =
    [
        "count", "percent", "money", "date", "duration", "place", "organisation", "person", "title", "clause",
        "document-number", "contact",
    ];

    public static string Key(this EvidenceKind kind) => EvidenceKinds[(int)kind];

    public static string Key(this PlaceholderSlot slot) => Slots[(int)slot];

    public static string Key(this PlaceholderKind kind) => kind == PlaceholderKind.Unfilled ? "unfilled" : "masked";

    public static string Key(this FormulaKind kind) => kind == FormulaKind.Required ? "required" : "boilerplate";

    public static string Key(this Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    public static string Key(this SubstanceClass substance) => substance switch
    {
        SubstanceClass.Concrete => "concrete",
        SubstanceClass.Required => "required",
        SubstanceClass.Boilerplate => "boilerplate",
        SubstanceClass.Unfilled => "unfilled",
        _ => "plain",
    };
}
