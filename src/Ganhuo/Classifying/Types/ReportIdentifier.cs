using Ganhuo.Classifying.Linear;
using Ganhuo.Segmenting.Phrases;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Classifying.Types;

/// <summary>Title, type, year and unit of a report: what can be said of it before its paragraphs are judged. Pure.</summary>
/// <param name="types">The types it knows.</param>
/// <param name="phrases">The lexicons whose phrases will have been found in the texts; they have every cue of the types.</param>
/// <param name="learned">What was learned of the types; the shipped model where it is null.</param>
internal sealed class ReportIdentifier(ReportTypeCatalogue types, PhraseIndex phrases, LinearModel? learned = null)
{
    private readonly TypeRecogniser recogniser = new(types, phrases, learned);

    /// <summary>What the caller knows stands; the rest is read from the text and its phrases.</summary>
    public (string? Title, RecognisedType Type, int? Year, string? Unit) Identify(
        NormalText text, Outline outline, ReportContext context, PhraseHits hits)
    {
        var title = TitleReader.Read(text, outline);
        var type = context.Type is { } given ? new RecognisedType(given, 1, []) : recogniser.Recognise(text, outline, title, hits);
        return (title, type, context.Year ?? YearReader.Read(text, outline, title), context.Unit ?? UnitReader.Read(text, outline, title));
    }

    /// <summary>Year and unit alone, which need no phrases.</summary>
    public static (int? Year, string? Unit) SignatureOf(NormalText text, Outline outline, ReportContext context)
    {
        var title = TitleReader.Read(text, outline);
        return (context.Year ?? YearReader.Read(text, outline, title), context.Unit ?? UnitReader.Read(text, outline, title));
    }
}
