namespace Ganhuo.Documents.Markup;

/// <summary>XML that is not well-formed; never leaves this assembly.</summary>
internal sealed class MarkupException(string message) : Exception(message);
