using System.Collections.Immutable;
using Ganhuo.Classifying;
using Ganhuo.Segmenting;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Evidences;

/// <summary>Finds what makes clauses checkable. Sorted by span, not overlapping, each within one clause.</summary>
internal sealed class EvidenceDetector
{
    private static readonly string[] UniversalKinds = ["slogan-numeral", "universal-document", "universal-event"];

    private static readonly string[] NameKinds =
        ["place", "post", "organ-function", "organ-noun", "generic-organ", "event-noun", "ranking-cue",
         "generic-modifier"];

    private static readonly string[] VagueKinds = ["vague-verb", "degree", "hedge", "wish", "abstract-noun"];

    private readonly ImmutableArray<IEvidenceSource> sources =
    [
        new FigureSource(UnitTable.LoadEmbedded()), new DateSource(), new DocumentSource(), new RankingSource(),
        new EventSource(), new ResponsibilitySource(), new PersonSource(), new PlaceSource(), new OrganisationSource(),
    ];

    public ImmutableArray<Evidence> Detect(
        NormalText text, Outline outline, PhraseHits phrases, Classification classification,
        ImmutableArray<Placeholder> placeholders)
    {
        var evidence = ImmutableArray.CreateBuilder<Evidence>();
        var universal = HitWindow.Of(phrases, UniversalKinds);
        var formulas = HitWindow.Of(phrases, "formula-required", "formula-boilerplate");
        var names = HitWindow.Of(phrases, NameKinds);
        var vague = HitWindow.Of(phrases, VagueKinds);
        var slots = new PlaceholderWindow(placeholders);
        var found = new List<EvidenceCandidate>();
        foreach (var clause in outline.Clauses)
        {
            found.Clear();
            var scan = new ClauseScan
            {
                Content = text.Content, Start = clause.Span.Start, End = ContentEnd(text, clause.Span),
                Universal = universal.Within(clause.Span), Formulas = formulas.Within(clause.Span),
                Names = names.Within(clause.Span), Vague = vague.Within(clause.Span),
            };
            foreach (var source in sources) source.Find(scan, found);
            slots.DropEmptied(clause.Span, found);
            EvidenceChoice.Choose(scan, found, evidence);
        }

        return evidence.DrainToImmutable();
    }

    private static int ContentEnd(NormalText text, TextSpan clause)
    {
        var end = clause.End;
        while (end > clause.Start && text.Content[end - 1] is ',' or '，' or '。' or ';' or '；' or ':' or '：' or '!' or '！' or '?' or '？' or '…' or '\n' or ' ') end--;
        return end;
    }
}
