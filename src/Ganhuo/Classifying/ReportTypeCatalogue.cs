using System.Collections.Immutable;

namespace Ganhuo.Classifying;

/// <summary>The report types an analyzer knows; immutable.</summary>
public sealed class ReportTypeCatalogue
{
    internal ReportTypeCatalogue(ImmutableArray<ReportTypeDefinition> types) => Types = types;

    /// <summary>All types, in order of id.</summary>
    public ImmutableArray<ReportTypeDefinition> Types { get; }

    internal ReportTypeDefinition Generic =>
        Types.FirstOrDefault(t => t.Id == "generic") ?? new ReportTypeDefinition { Id = "generic", Name = "其他材料" };

    /// <summary>The types shipped with the package.</summary>
    public static ReportTypeCatalogue LoadEmbedded() => new([]);
}
