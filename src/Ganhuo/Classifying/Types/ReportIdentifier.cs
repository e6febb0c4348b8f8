using Ganhuo.Classifying.Linear;
using Ganhuo.Segmenting.Phrases;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Classifying.Types;

/// <summary>Title, type, year and unit of a report: what can be said of it before its paragraphs are judged. Pure.</summary>
/// <param name="types">The types it knows.</param>
/// <param name="phrases">The lexicons whose phrases will have been found in the texts; null where nobody looks for them.</param>
/// <param name="learned">What was learned of the types; the shipped model where it is null.</param>
internal sealed class ReportIdentifier(ReportTypeCatalogue types, PhraseIndex? phrases = null, LinearModel? learned = null)
{
    private readonly TypeRecogniser recogniser = new(types, phrases, learned);

    /// <summary>What the caller knows stands; the rest is read from the text, and from its phrases where they were found.</summary>
    public (string? Title, RecognisedType Type, int? Year, string? Unit) Identify(
        NormalText text, Outline outline, ReportContext context, PhraseHits? hits = null)
    {
        var title = TitleReader.Read(text, outline);
        var type = context.Type is { } given ? new RecognisedType(given, 1, []) : recogniser.Recognise(text, outline, title, hits);
        return (title, type, context.Year ?? YearReader.Read(text, outline, title), context.Unit ?? UnitReader.Read(text, outline, title));
    }
}
