using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using Ganhuo.Text;

namespace Ganhuo.Documents.Web;

/// <summary>Sets the text of a page in lines, one a block, cells of a row parted by tabs.</summary>
internal sealed class WebText(IElement body)
{
    // A block of links is navigation when so many of them make up so much of it.
    private const int LeastLinks = 4;
    private const double LinkShare = 0.7;

    private readonly WebMeasures measures = new(body);
    private readonly StringBuilder text = new();
    private readonly ImmutableArray<TextHeading>.Builder headings = ImmutableArray.CreateBuilder<TextHeading>();
    private bool blank;
    private bool wrapped;
    private bool keepsBlanks;

    public SourceText Read()
    {
        Children(body);
        EndLine();
        return new SourceText(text.ToString()) { Headings = headings.ToImmutable() };
    }

    private void Children(INode parent)
    {
        foreach (var child in parent.ChildNodes)
        {
            if (child is IText { Data: var data }) Add(data);
            else if (child is IElement element && !IsUnread(element)) Element(element);
        }
    }

    private void Element(IElement element)
    {
        var name = element.LocalName;
        if (name == "br")
        {
            LineBreak();
            return;
        }

        var block = WebElements.IsBlock(name);
        if (block) EndLine();
        else if (name is "td" or "th") BeginCell(element);
        if (name is ['h', >= '1' and <= '6' and var level]) headings.Add(new TextHeading(text.Length, level - '0'));
        var kept = keepsBlanks;
        keepsBlanks = kept || name == "pre";
        Children(element);
        keepsBlanks = kept;
        if (block) EndLine();
    }

    private void BeginCell(IElement cell)
    {
        TrimLine();
        if (cell.PreviousElementSibling is not null) text.Append('\t');
    }

    private void Add(string data)
    {
        foreach (var c in data)
        {
            if (keepsBlanks && c == '\n') LineBreak();
            else if (c is ' ' or '\t' or '\r' or '\n' or '\f') (blank, wrapped) = (true, wrapped || c == '\n');
            else Append(c == '\u00A0' ? ' ' : c);
        }
    }

    // A line end between Han comes from how the page was typed; any other blank is meant.
    private void Append(char c)
    {
        var typed = wrapped && text.Length > 0 && text[^1] >= 0x2E80 && c >= 0x2E80;
        if (blank && !typed && text.Length > 0 && text[^1] is not ('\n' or '\t')) text.Append(' ');
        (blank, wrapped) = (false, false);
        text.Append(c);
    }

    private void LineBreak()
    {
        TrimLine();
        if (text.Length > 0 && text[^1] != '\n') text.Append('\n');
    }

    private void EndLine() => LineBreak();

    private void TrimLine()
    {
        (blank, wrapped) = (false, false);
        while (text.Length > 0 && text[^1] == ' ') text.Length--;
    }

    private bool IsUnread(IElement element) =>
        WebElements.IsUnread(element.LocalName) || IsHidden(element) || IsNavigation(element);

    private static bool IsHidden(IElement element) => element.HasAttribute("hidden")
        || (element.GetAttribute("style") is { } style
            && style.Replace(" ", "", StringComparison.Ordinal)
                .Contains("display:none", StringComparison.OrdinalIgnoreCase));

    private bool IsNavigation(IElement element)
    {
        if (element.LocalName is not ("ul" or "div" or "ol" or "footer" or "header" or "aside" or "table")) return false;
        var (letters, linked, links) = measures.Of(element);
        return links >= LeastLinks && linked > LinkShare * letters;
    }
}
