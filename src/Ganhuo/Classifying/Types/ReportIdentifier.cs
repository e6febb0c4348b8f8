using Ganhuo.Classifying.Linear;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Classifying.Types;

/// <summary>Title, type, year and unit of a report: what can be said of it before its paragraphs are judged. Pure.</summary>
internal sealed class ReportIdentifier(ReportTypeCatalogue types, LinearModel? learned = null)
{
    private readonly TypeRecogniser recogniser = new(types, learned);

    /// <summary>What the caller knows stands; the rest is read from the text.</summary>
    public (string? Title, RecognisedType Type, int? Year, string? Unit) Identify(NormalText text, Outline outline, ReportContext context)
    {
        var title = TitleReader.Read(text, outline);
        var type = context.Type is { } given ? new RecognisedType(given, 1, []) : recogniser.Recognise(text, outline, title);
        return (title, type, context.Year ?? YearReader.Read(text, outline, title), context.Unit ?? UnitReader.Read(text, outline, title));
    }
}
