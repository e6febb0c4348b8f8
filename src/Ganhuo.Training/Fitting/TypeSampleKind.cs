namespace Ganhuo.Training.Fitting;

/// <summary>Where a text comes from that the model of types is taught.</summary>
internal enum TypeSampleKind
{
    /// <summary>A whole report of the gold corpus.</summary>
    Report,

    /// <summary>A whole report among its contexts, shorter and of more varied manner.</summary>
    ShortReport,

    /// <summary>The beginning of a text that is no such report.</summary>
    OtherText,
}
