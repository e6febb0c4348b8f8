using System.Collections.Immutable;
using System.Text.Json;

namespace Ganhuo.Documents.Letters;

/// <summary>The parts of a letter in order, and in which of them each rule is spoken of.</summary>
internal sealed class LetterWording
{
    private static readonly Lazy<LetterWording> Shipped = new(Load);

    private LetterWording(ImmutableArray<LetterChapter> chapters, string others)
    {
        Chapters = chapters;
        Others = others;
    }

    public static LetterWording Embedded => Shipped.Value;

    public ImmutableArray<LetterChapter> Chapters { get; }

    /// <summary>Title of the part for rules that have none.</summary>
    public string Others { get; }

    private static LetterWording Load()
    {
        using var stream = typeof(LetterWording).Assembly.GetManifestResourceStream("Letters/Wording.json")!;
        using var json = JsonDocument.Parse(stream);
        return new LetterWording(
            [.. json.RootElement.GetProperty("parts").EnumerateArray().Select(Chapter)],
            json.RootElement.GetProperty("others").GetString()!);
    }

    private static LetterChapter Chapter(JsonElement part) => new(
        part.GetProperty("title").GetString()!,
        [.. part.GetProperty("rules").EnumerateObject().Select(rule => (rule.Name, Rule(rule.Value)))]);

    private static LetterRule Rule(JsonElement rule)
    {
        var item = rule.GetProperty("item").GetString()!;
        var hasPlace = !rule.TryGetProperty("place", out var place) || place.GetBoolean();
        return new LetterRule(
            rule.GetProperty("request").GetString()!, item,
            hasPlace && !item.Contains("{line}", StringComparison.Ordinal));
    }
}
