using System.Collections.Immutable;
using System.Globalization;
using Ganhuo.Text;

namespace Ganhuo.Documents.Word;

/// <summary>Which lines a Word document sets as headings: by an outline level, or by the name of a style.</summary>
internal sealed class HeadingStyles(IReadOnlyDictionary<string, ParagraphStyle> styles)
{
    // Styles rest on one another; a ring of them must end somewhere.
    private const int MaxSteps = 16;

    // Nine levels; the tenth is how Word writes "body text".
    private const int Levels = 9;

    // Word writes the English names into every file; other programs write what their user sees.
    private static readonly string[] Prefixes = ["heading ", "标题 ", "标题"];

    private static readonly string[] Titles = ["title", "标题"];

    private readonly Dictionary<string, int?> known = new(StringComparer.Ordinal);

    public ImmutableArray<TextHeading> Of(ImmutableArray<StyledLine> lines)
    {
        var headings = ImmutableArray.CreateBuilder<TextHeading>();
        foreach (var line in lines)
            if (LevelOf(line) is { } level) headings.Add(new TextHeading(line.Start, level));
        return headings.ToImmutable();
    }

    private int? LevelOf(StyledLine line)
    {
        if (line.Outline is { } own) return Outline(own);
        if (line.Style is not { } style) return null;
        if (!known.TryGetValue(style, out var level)) known.Add(style, level = OfStyle(style));
        return level;
    }

    private int? OfStyle(string? style)
    {
        for (var steps = 0; style is not null && steps < MaxSteps && styles.TryGetValue(style, out var found); steps++)
        {
            if (found.Outline is { } written) return Outline(written);
            if (found.Name is { } name && Named(name) is { } level) return level;
            style = found.Base;
        }

        return null;
    }

    private static int? Outline(string written) =>
        int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var level) && level < Levels
            ? level + 1
            : null;

    private static int? Named(string name)
    {
        if (Titles.Contains(name, StringComparer.OrdinalIgnoreCase)) return 0;
        foreach (var prefix in Prefixes)
            if (name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)
                && int.TryParse(
                    name.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var level)
                && level is >= 1 and <= Levels) return level;
        return null;
    }
}
