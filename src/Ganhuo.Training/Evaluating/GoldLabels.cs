namespace Ganhuo.Training.Evaluating;

/// <summary>The labels of one complete report, as corpus/gold/labels holds them.</summary>
internal sealed record GoldLabels(
    string Source, string Writer, string Type, int? Year, string? Unit, string? Title,
    IReadOnlyList<GoldSection> Sections,
    IReadOnlyList<GoldDimension> Dimensions,
    IReadOnlyList<GoldLine> Paragraphs,
    IReadOnlyList<GoldPlaceholder> Placeholders,
    IReadOnlyList<GoldFinding> Findings,
    IReadOnlyList<GoldEvidence> Evidence,
    double Concreteness,
    IReadOnlyList<GoldLink>? Links = null,
    bool Drifting = false);
