using System.Collections.Immutable;

namespace Ganhuo.Comparing;

/// <summary>A report kept for showing what wording is widespread.</summary>
/// <param name="Unit">Its unit.</param>
/// <param name="Source">Its name.</param>
/// <param name="Year">Its year, or null.</param>
/// <param name="Clauses">Its clauses, as normalised text without the marks that end them.</param>
internal sealed record SampledReport(string Unit, string Source, int? Year, ImmutableArray<string> Clauses);
