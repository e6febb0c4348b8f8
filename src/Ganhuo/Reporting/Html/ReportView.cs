using Ganhuo.Classifying;
using Ganhuo.Text;

namespace Ganhuo.Reporting.Html;

/// <summary>What the parts of the page of one report share.</summary>
/// <param name="Analysis">The report.</param>
/// <param name="Type">Its type, or null where nobody knows that id.</param>
/// <param name="Marks">Its findings with their numbers and anchors.</param>
/// <param name="Output">The page.</param>
/// <param name="Language">Of everything but the report's own words.</param>
internal sealed record ReportView(
    ReportAnalysis Analysis, ReportTypeDefinition? Type, FindingMarks Marks, HtmlOutput Output, Language Language)
{
    private const int ShownCharacters = 60;

    public string Say(Bilingual words) => words.In(Language);

    public string RoleName(SectionRole role) => Language == Language.English ? role.Key() : role.ChineseName();

    /// <summary>The type as a person calls it; its id where the type is not at hand.</summary>
    public string TypeName => Type is null ? Analysis.Type.Id
        : Language == Language.English && Type.EnglishName.Length > 0 ? Type.EnglishName : Type.Name;

    public string LineName(int line) =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, Say(Labels.Line), line);

    public int LineOf(TextSpan span) => Analysis.Source.PositionOf(span.Start).Line;

    /// <summary>As much of a paragraph as tells it from others.</summary>
    public string Beginning(TextSpan span)
    {
        var length = Math.Min(span.Length, ShownCharacters);
        var text = Analysis.Source.Content.AsSpan(span.Start, length);
        var whole = char.IsHighSurrogate(text[^1]) ? text[..^1] : text;
        return length < span.Length ? $"{whole}…" : whole.ToString();
    }
}
