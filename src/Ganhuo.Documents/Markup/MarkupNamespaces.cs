namespace Ganhuo.Documents.Markup;

/// <summary>Which prefix stands for what at the depth the scanner is at.</summary>
internal sealed class MarkupNamespaces
{
    private readonly List<(string Prefix, string Uri, MarkupNamespace Kind, int Depth)> bindings = [];

    public void Declare(ReadOnlySpan<char> prefix, string uri, int depth) =>
        bindings.Add((prefix.ToString(), uri, KindOf(uri), depth));

    public void Leave(int depth)
    {
        while (bindings.Count > 0 && bindings[^1].Depth >= depth) bindings.RemoveAt(bindings.Count - 1);
    }

    public MarkupNamespace Find(ReadOnlySpan<char> prefix)
    {
        for (var i = bindings.Count - 1; i >= 0; i--)
            if (prefix.SequenceEqual(bindings[i].Prefix)) return bindings[i].Kind;
        return MarkupNamespace.Other;
    }

    /// <summary>The prefix (not empty) and address under which a namespace is known here, or null.</summary>
    public (string Prefix, string Uri)? Of(MarkupNamespace kind)
    {
        for (var i = bindings.Count - 1; i >= 0; i--)
            if (bindings[i].Kind == kind && bindings[i].Prefix.Length > 0 && Find(bindings[i].Prefix) == kind)
                return (bindings[i].Prefix, bindings[i].Uri);
        return null;
    }

    private static MarkupNamespace KindOf(string uri) => uri switch
    {
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main" or "http://purl.oclc.org/ooxml/wordprocessingml/main" =>
            MarkupNamespace.Word,
        "http://schemas.openxmlformats.org/officeDocument/2006/math" or "http://purl.oclc.org/ooxml/officeDocument/math" =>
            MarkupNamespace.Mathematics,
        "http://schemas.openxmlformats.org/markup-compatibility/2006" => MarkupNamespace.Compatibility,
        _ => MarkupNamespace.Other,
    };
}
