using System.Globalization;

namespace Ganhuo.Documents.Word;

/// <summary>The lists of a document and the styles that belong to them.</summary>
internal sealed class NumberingDefinitions(
    IReadOnlyDictionary<string, NumberingList> lists, IReadOnlyDictionary<string, ParagraphStyle> styles)
{
    // Styles rest on one another; a ring of them must end somewhere.
    private const int MaxStyleSteps = 16;

    public static NumberingDefinitions None { get; } = new(
        new Dictionary<string, NumberingList>(), new Dictionary<string, ParagraphStyle>());

    /// <summary>The list and level of a paragraph, from itself or its style; null where it has none.</summary>
    public (NumberingList List, string NumId, int Level)? Find(ParagraphText paragraph)
    {
        if (lists.Count == 0) return null;
        var (numId, level) = (paragraph.NumId, paragraph.Level);
        var style = paragraph.Style;
        string? owner = null;
        for (var steps = 0; style is not null && steps < MaxStyleSteps
            && styles.TryGetValue(style, out var found); steps++)
        {
            if (numId is null && found.NumId is not null) owner = style;
            numId ??= found.NumId;
            level ??= found.Level;
            style = found.Base;
        }

        if (numId is null or "0" || !lists.TryGetValue(numId, out var list)) return null;
        return (list, numId, Level(level) ?? Bound(list, paragraph.Style) ?? Bound(list, owner) ?? 0);
    }

    // A level may name the style it numbers, where the style does not name the level.
    private static int? Bound(NumberingList list, string? style)
    {
        var index = style is null ? -1 : Array.FindIndex(list.Levels, l => l?.Style == style);
        return index < 0 ? null : index;
    }

    private static int? Level(string? value) =>
        int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var level)
            ? Math.Clamp(level, 0, NumberingReader.LevelCount - 1)
            : null;
}
