using Ganhuo.Segmenting;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Classifying;

/// <summary>Type, year, unit, section roles, paragraph roles and dimensions. Pure: same input, same answer.</summary>
internal sealed class ReportClassifier(ReportTypeCatalogue types)
{
    public Classification Classify(NormalText text, Outline outline, PhraseHits phrases, ReportContext context)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(phrases);
        var generic = types.Generic;
        var paragraphs = outline.Paragraphs.Select(p => new ParagraphClass(
            SectionRole.Other, [new RoleSpan(p.Span, SectionRole.Other)], Dimension.None, null, Dimension.None, 0, []));
        return new Classification(
            new RecognisedType(context.Type ?? generic.Id, 0, []), generic, null, null, context.Year, context.Unit,
            [], [], [.. paragraphs]);
    }
}
