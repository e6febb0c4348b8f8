using System.Collections.Immutable;
using Ganhuo.Detecting.Reuse;

namespace Ganhuo;

/// <summary>What a later report has of an earlier one, and what was changed. Spans are of the originals.</summary>
/// <param name="Before">The earlier report.</param>
/// <param name="After">The later report.</param>
/// <param name="Passages">Passages of the later report that the earlier one has too, in text order.</param>
/// <param name="ReusedShare">Share of the later report's content characters that lie in these.</param>
/// <param name="Measures">Measures of similarity from the literature, by name.</param>
public sealed record ReportComparison(
    NamedReport Before, NamedReport After, ImmutableArray<ReusedPassage> Passages, double ReusedShare,
    ImmutableArray<KeyValuePair<string, double>> Measures);
