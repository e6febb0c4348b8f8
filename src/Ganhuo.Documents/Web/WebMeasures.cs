using AngleSharp.Dom;

namespace Ganhuo.Documents.Web;

/// <summary>How much text an element holds, and how much of it is links: counted once for the whole page.</summary>
internal sealed class WebMeasures
{
    private readonly Dictionary<INode, (int Letters, int Linked, int Links)> measures = [];

    public WebMeasures(IElement body) => Measure(body);

    public (int Letters, int Linked, int Links) Of(IElement element) => measures.GetValueOrDefault(element);

    private (int Letters, int Linked, int Links) Measure(INode node)
    {
        if (node is IText { Data: var data }) return (data.Count(char.IsLetterOrDigit), 0, 0);
        var (letters, linked, links) = (0, 0, 0);
        foreach (var child in node.ChildNodes)
        {
            var inner = Measure(child);
            (letters, linked, links) = (letters + inner.Letters, linked + inner.Linked, links + inner.Links);
        }

        var measure = node is IElement { LocalName: "a" } anchor && anchor.HasAttribute("href")
            ? (letters, letters, links + 1)
            : (letters, linked, links);
        if (node is IElement) measures.Add(node, measure);
        return measure;
    }
}
