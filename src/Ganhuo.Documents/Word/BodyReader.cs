using System.Collections.Immutable;
using Ganhuo.Documents.Markup;

namespace Ganhuo.Documents.Word;

/// <summary>
/// Walks a part of a Word document once and gives what a reader sees: tracked changes as accepted (or as before), of
/// fields the result, of alternate content the first choice; a text box is set after the paragraph it hangs on. Left
/// out are hidden text, field codes and tables of contents.
/// </summary>
internal sealed class BodyReader
{
    private readonly MarkupScanner scanner;
    private readonly WordOptions options;
    private readonly ParagraphWriter writer;
    private readonly LineWriter lines;
    private readonly RunRecorder runs;
    private readonly FieldStack fields = new();
    private readonly Stack<ParagraphText> open = new();
    private readonly Stack<TableState> tables = new();
    private readonly Stack<bool> choices = new();
    private readonly PropertyState properties = new();
    private int boxes;
    private int leaf = -1;
    private int formulas;
    private int lastEnd;
    private bool inText;
    private bool preserves;
    private bool preservesAll;
    private bool inCode;

    public BodyReader(string xml, NumberingCounter numbering, WordOptions options)
    {
        scanner = new MarkupScanner(xml);
        this.options = options;
        writer = new ParagraphWriter(xml, options.KeepsMap);
        lines = new LineWriter(numbering, options.KeepsMap);
        runs = new RunRecorder(scanner, options.KeepsMap);
    }

    /// <exception cref="MarkupException">The part is not well-formed, or no part of a Word document.</exception>
    public WordText Read(ReadOnlySpan<char> root)
    {
        if (!scanner.Read() || scanner.Space != MarkupNamespace.Word || !scanner.LocalName.SequenceEqual(root))
            throw new MarkupException("another root element");
        preservesAll = scanner.Attribute("space") is "preserve";
        while (scanner.Read()) Token();
        lines.Flush();
        return new WordText(lines.Text, [.. lines.Pieces], [.. runs.Leaves],
            options.KeepsMap ? [.. runs.Runs] : []) { Styled = [.. lines.Styled] };
    }

    private void Token()
    {
        switch (scanner.Token)
        {
            case MarkupToken.Text when inText:
                writer.AddText(open.Peek(), scanner.Start, scanner.End, leaf, preserves);
                break;
            case MarkupToken.Literal when inText:
                writer.AddLiteral(open.Peek(), scanner.Start, scanner.End, leaf);
                break;
            case MarkupToken.Text when inCode:
                fields.Instruct(scanner.Raw);
                break;
            case MarkupToken.Start:
                Start();
                if (scanner.IsEmpty) End();
                break;
            case MarkupToken.End:
                End();
                break;
        }

        if (scanner.Token is MarkupToken.End or MarkupToken.Start) lastEnd = scanner.End;
    }

    private void Start()
    {
        if (scanner.Space == MarkupNamespace.Word)
        {
            if (properties.IsInside) Property();
            else Content();
        }
        else if (scanner.Space == MarkupNamespace.Compatibility) Alternate();
        else if (scanner.Space == MarkupNamespace.Mathematics) Mathematics();
        else if (runs.Current is { ContentStart: < 0 } run) run.ContentStart = scanner.Start;
    }

    private void Content()
    {
        var name = scanner.LocalName;
        if (runs.Current is { ContentStart: < 0 } run && name is not "rPr") run.ContentStart = scanner.Start;
        switch (name)
        {
            case "t":
                BeginText();
                break;
            case "r":
                runs.Open(TakesComments);
                break;
            case "p":
                var takes = TakesComments && !scanner.IsEmpty;
                open.Push(new ParagraphText { ContentStart = scanner.End, TakesComments = takes });
                break;
            case "pPr" or "rPr" or "trPr" or "tcPr" or "tblPr" or "sectPr" or "tblPrEx":
                properties.Enter(scanner);
                break;
            case "tbl":
                tables.Push(new TableState());
                break;
            case "tr" when tables.Count > 0:
                tables.Peek().BeginRow();
                break;
            case "tc" when tables.Count > 0:
                Cell();
                break;
            case "txbxContent":
                boxes++;
                break;
            case "del" or "moveFrom":
                Track(options.AsOriginal);
                break;
            case "ins" or "moveTo":
                Track(!options.AsOriginal);
                break;
            default:
                Character(name);
                break;
        }
    }

    private void Character(ReadOnlySpan<char> name)
    {
        switch (name)
        {
            case "tab" or "ptab":
                Add("\t");
                break;
            case "br" or "cr":
                Add("\n");
                break;
            case "noBreakHyphen":
                Add("-");
                break;
            case "sym":
                Add(Symbol.Read(scanner.Attribute("font"), scanner.Attribute("char")));
                break;
            case "fldChar":
                fields.Change(scanner.Attribute("fldCharType"));
                break;
            case "instrText":
                inCode = !scanner.IsEmpty;
                break;
            case "fldSimple" when scanner.Attribute("instr").TrimStart().StartsWith("TOC", StringComparison.Ordinal):
                scanner.Skip();
                break;
            case "delText" when options.AsOriginal:
                BeginText();
                break;
            case "sdtPr" or "sdtEndPr" or "rt" or "delText" or "delInstrText" or "rubyPr":
                scanner.Skip();
                break;
        }
    }

    private void Property()
    {
        switch (scanner.LocalName)
        {
            case "pPrChange" or "rPrChange" or "sectPrChange" or "tblPrChange" or "trPrChange" or "tcPrChange" or "tblPrExChange":
                scanner.Skip();
                return;
            case "pStyle" when open.Count > 0:
                open.Peek().Style = scanner.Attribute("val").ToString();
                break;
            case "numId" when open.Count > 0:
                open.Peek().NumId = scanner.Attribute("val").ToString();
                break;
            case "ilvl" when open.Count > 0:
                open.Peek().Level = scanner.Attribute("val").ToString();
                break;
            case "outlineLvl" when open.Count > 0:
                open.Peek().Outline = scanner.Attribute("val").ToString();
                break;
            case "vanish" when properties.IsOfRun && runs.Current is { } run:
                run.IsHidden = scanner.Attribute("val") is not ("0" or "false" or "off");
                break;
            case "del" or "moveFrom" when !options.AsOriginal:
            case "ins" or "moveTo" when options.AsOriginal:
                Removed();
                break;
        }

        properties.Inside(scanner);
    }

    // A removed mark joins two paragraphs; a removed row goes with all its cells.
    private void Removed()
    {
        if (properties.IsOfRow && tables.Count > 0) tables.Peek().IsRemoved = true;
        else if (properties.IsOfMark && open.Count > 0) open.Peek().RunsOn = true;
    }

    private void Cell()
    {
        var table = tables.Peek();
        if (table.IsRemoved) scanner.Skip();
        else if (table.BeginCell() && boxes == 0) lines.ReplaceLineEndByTab();
    }

    private void Track(bool isSeen)
    {
        if (!isSeen) scanner.Skip();
    }

    private void Alternate()
    {
        if (runs.Current is { ContentStart: < 0 } run) run.ContentStart = scanner.Start;
        if (scanner.LocalName is "AlternateContent" && !scanner.IsEmpty) choices.Push(false);
        else if (scanner.LocalName is "Choice" or "Fallback" && choices.TryPop(out var taken))
        {
            choices.Push(true);
            if (taken) scanner.Skip();
        }
    }

    private void Mathematics()
    {
        if (scanner.LocalName is "oMath" && !scanner.IsEmpty) formulas++;
        else if (scanner.LocalName is "t") BeginText();
    }

    private void BeginText()
    {
        if (scanner.IsEmpty || open.Count == 0 || !IsSeen) return;
        inText = true;
        preserves = preservesAll || scanner.Attribute("space") is "preserve";
        leaf = runs.Leaf(preserves);
    }

    private void Add(string text)
    {
        if (open.Count == 0 || text.Length == 0 || !IsSeen || runs.Current is null) return;
        var of = runs.Leaf(preserves: true);
        writer.AddElement(open.Peek(), text, scanner.Start, of);
        leaf = of;
    }

    private bool IsSeen => !fields.HidesText && runs.Current is not { IsHidden: true };

    private bool TakesComments => boxes == 0 && formulas == 0;

    private void End()
    {
        if (scanner.Space == MarkupNamespace.Word) EndWord(scanner.LocalName);
        else if (scanner.Space == MarkupNamespace.Compatibility && scanner.LocalName is "AlternateContent")
            choices.TryPop(out _);
        else if (scanner.Space == MarkupNamespace.Mathematics) EndMathematics();
    }

    private void EndMathematics()
    {
        if (scanner.LocalName is "t") EndText();
        else if (scanner.LocalName is "oMath" && !scanner.IsEmpty) formulas--;
    }

    private void EndText()
    {
        runs.EndLeaf(leaf);
        inText = false;
        leaf = -1;
    }

    private void EndWord(ReadOnlySpan<char> name)
    {
        if (properties.IsInside)
        {
            if (properties.Leave(scanner) is { } left) EndProperties(left);
            return;
        }

        switch (name)
        {
            case "t" or "delText" or "tab" or "br" or "cr" or "sym" or "noBreakHyphen" or "ptab":
                EndText();
                break;
            case "instrText":
                inCode = false;
                break;
            case "r":
                runs.Close(lastEnd);
                break;
            case "p" when open.TryPop(out var paragraph):
                lines.Add(paragraph, open.Count > 0);
                break;
            case "tc" when boxes == 0:
                lines.Flush();
                break;
            case "tbl":
                tables.TryPop(out _);
                break;
            case "txbxContent":
                boxes--;
                break;
        }
    }

    private void EndProperties((int Start, int End, PropertyOwner Owner) left)
    {
        if (left.Owner == PropertyOwner.Paragraph && open.Count > 0) open.Peek().ContentStart = left.End;
        else if (left.Owner == PropertyOwner.Run && runs.Current is { } run) run.Properties = (left.Start, left.End);
    }
}
