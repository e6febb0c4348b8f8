namespace Ganhuo.Documents.Markup;

/// <summary>The namespaces a reader of Word files has to tell apart.</summary>
internal enum MarkupNamespace
{
    /// <summary>Any other, or none.</summary>
    Other,

    /// <summary>WordprocessingML, transitional or strict.</summary>
    Word,

    /// <summary>Office mathematics.</summary>
    Mathematics,

    /// <summary>Markup compatibility: alternate content.</summary>
    Compatibility,
}
