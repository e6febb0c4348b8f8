using System.Globalization;
using Ganhuo.Documents.Markup;

namespace Ganhuo.Documents.Word;

/// <summary>Reads numbering.xml: abstract lists, and the lists made of them.</summary>
internal sealed class NumberingReader(string xml, IReadOnlyDictionary<string, ParagraphStyle> styles)
{
    public const int LevelCount = 9;

    private readonly MarkupScanner scanner = new(xml);
    private readonly Dictionary<string, NumberingLevel?[]> abstracts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> links = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> of = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NumberingLevel?[]> changes = new(StringComparer.Ordinal);

    public Dictionary<string, NumberingList> Read()
    {
        while (scanner.Read())
        {
            if (scanner.Token != MarkupToken.Start || scanner.Space != MarkupNamespace.Word) continue;
            if (scanner.LocalName is "abstractNum") ReadAbstract();
            else if (scanner.LocalName is "num") ReadList();
        }

        return of.Keys.ToDictionary(id => id, ListOf, StringComparer.Ordinal);
    }

    private void ReadAbstract()
    {
        var id = scanner.Attribute("abstractNumId").ToString();
        var levels = abstracts[id] = new NumberingLevel?[LevelCount];
        Inside(() =>
        {
            if (scanner.LocalName is "lvl") ReadLevel(levels);
            else if (scanner.LocalName is "numStyleLink") links[id] = Value();
        });
    }

    private void ReadLevel(NumberingLevel?[] levels)
    {
        var index = Int(scanner.Attribute("ilvl")) ?? 0;
        var level = NumberingLevel.Plain;
        Inside(() => level = With(level));
        if (index is >= 0 and < LevelCount) levels[index] = level;
    }

    private NumberingLevel With(NumberingLevel level)
    {
        switch (scanner.LocalName)
        {
            case "numFmt":
                return level with { Format = Value() };
            case "lvlText":
                return level with { Text = Value() };
            case "start":
                return level with { Start = Int(scanner.Attribute("val")) ?? 1 };
            case "lvlRestart":
                return level with { Restart = Int(scanner.Attribute("val")) };
            case "isLgl":
                return level with { Legal = scanner.Attribute("val") is not ("0" or "false" or "off") };
            case "pStyle":
                return level with { Style = Value() };
            case "rPr" or "pPr":
                scanner.Skip();
                return level;
            default:
                return level;
        }
    }

    private void ReadList()
    {
        var id = scanner.Attribute("numId").ToString();
        var own = new NumberingLevel?[LevelCount];
        of[id] = "";
        var at = 0;
        Inside(() =>
        {
            if (scanner.LocalName is "abstractNumId") of[id] = Value();
            else if (scanner.LocalName is "lvlOverride")
                at = Math.Clamp(Int(scanner.Attribute("ilvl")) ?? 0, 0, LevelCount - 1);
            else if (scanner.LocalName is "startOverride") Change(id, own, at, Int(scanner.Attribute("val")));
            else if (scanner.LocalName is "lvl")
            {
                ReadLevel(own);
                changes[id] = own;
            }
        });
    }

    // A level written anew keeps its own text; a start alone is told by the missing text.
    private void Change(string id, NumberingLevel?[] own, int level, int? start)
    {
        own[level] = (own[level] ?? NumberingLevel.Plain with { Format = "" }) with { Start = start ?? 1 };
        changes[id] = own;
    }

    private NumberingList ListOf(string id)
    {
        var list = Resolve(of[id]);
        var levels = abstracts.TryGetValue(list, out var found) ? [.. found] : new NumberingLevel?[LevelCount];
        if (!changes.TryGetValue(id, out var own)) return new NumberingList(list, levels);
        for (var i = 0; i < LevelCount; i++)
            if (own[i] is { } change)
                levels[i] = change.Format.Length > 0
                    ? change
                    : levels[i] is { } old
                    ? old with { Start = change.Start }
                    : null;
        return new NumberingList("num" + id, levels);
    }

    // A list may be a mere link to the list of a style.
    private string Resolve(string list)
    {
        for (var steps = 0; steps < LevelCount && links.TryGetValue(list, out var style); steps++)
        {
            if (!styles.TryGetValue(style, out var found) || found.NumId is not { } num
                || !of.TryGetValue(num, out var next))
                break;
            list = next;
        }

        return list;
    }

    private void Inside(Action take)
    {
        if (scanner.IsEmpty) return;
        var depth = scanner.Depth;
        while (scanner.Read() && (scanner.Depth > depth || scanner.Token != MarkupToken.End))
            if (scanner.Token == MarkupToken.Start && scanner.Space == MarkupNamespace.Word) take();
    }

    private string Value() => MarkupReference.Decode(scanner.Attribute("val"));

    private static int? Int(ReadOnlySpan<char> value) =>
        int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
