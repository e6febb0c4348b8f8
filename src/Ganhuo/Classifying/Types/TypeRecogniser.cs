using System.Collections.Immutable;
using Ganhuo.Segmenting.Phrases;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Classifying.Types;

/// <summary>
/// Recognises the report type: the cues of every type are log odds, each counted once a place, and the type with the
/// greatest sum wins over <c>generic</c>, which stands for what none of them speaks for.
/// </summary>
internal sealed class TypeRecogniser
{
    // Log odds a type must gather before it is likelier than generic.
    private const double GenericPrior = 2.5;
    private const double Temperature = 1.2;
    private const int ReasonsShown = 8;

    private readonly ReportTypeCatalogue types;
    private readonly ImmutableArray<CueOfType> cues;
    private readonly PhraseAutomaton? automaton;

    public TypeRecogniser(ReportTypeCatalogue types)
    {
        this.types = types;
        cues = [.. types.Types.SelectMany((type, index) => type.Cues.Select(cue => new CueOfType(index, cue)))];
        automaton = cues.IsEmpty
            ? null
            : PhraseAutomaton.BuildNumbered([.. cues.Select(c => c.Cue.Text)]);
    }

    public RecognisedType Recognise(NormalText text, Outline outline, string? title)
    {
        var found = new bool[cues.Length];
        if (automaton is not null)
        {
            Search(title, CuePlace.Title, found);
            foreach (var paragraph in outline.Paragraphs) Search(text, paragraph, found);
            foreach (var opening in ReportOpening.Of(outline)) Search(text.Slice(opening), CuePlace.Preamble, found);
            foreach (var section in outline.Sections) Search(text.Slice(section.HeadingSpan), CuePlace.Heading, found);
        }

        return Choose(found);
    }

    private void Search(NormalText text, Paragraph paragraph, bool[] found)
    {
        Search(text.Slice(paragraph.Span), CuePlace.Any, found);
        if (paragraph.Lead.Length > 0) Search(text.Slice(paragraph.Lead), CuePlace.Heading, found);
    }

    private void Search(ReadOnlySpan<char> text, CuePlace place, bool[] found)
    {
        var sink = new CueSink(cues, place, found);
        automaton!.FindAll(text, ref sink);
    }

    private RecognisedType Choose(bool[] found)
    {
        var sums = new double[types.Types.Length];
        for (var i = 0; i < cues.Length; i++)
            if (found[i]) sums[cues[i].Type] += cues[i].Cue.Weight;
        for (var i = 0; i < sums.Length; i++)
            if (types.Types[i].Id == ReportTypeCatalogue.GenericId) sums[i] = GenericPrior;
        var best = Best(sums);
        return sums[best] <= GenericPrior
            ? new RecognisedType(ReportTypeCatalogue.GenericId, Share(sums, GenericPrior), [])
            : new RecognisedType(types.Types[best].Id, Share(sums, sums[best]), Reasons(found, best));
    }

    // Of equals the first.
    private static int Best(double[] sums)
    {
        var best = 0;
        for (var i = 1; i < sums.Length; i++)
            if (sums[i] > sums[best]) best = i;
        return best;
    }

    private static double Share(double[] sums, double chosen)
    {
        double all = 0;
        foreach (var sum in sums) all += Math.Exp((sum - chosen) / Temperature);
        return 1 / all;
    }

    private ImmutableArray<string> Reasons(bool[] found, int type) =>
    [
        .. cues.Where((cue, i) => found[i] && cue.Type == type && cue.Cue.Weight > 0)
            .OrderByDescending(cue => cue.Cue.Weight).Select(cue => cue.Cue.Text).Distinct(StringComparer.Ordinal)
            .Take(ReasonsShown),
    ];

    private sealed record CueOfType(int Type, TypeCue Cue);

    private readonly struct CueSink(ImmutableArray<CueOfType> cues, CuePlace place, bool[] found) : IPhraseSink
    {
        public void OnPhrase(int start, int end, int entry)
        {
            if (cues[entry].Cue.In == place) found[entry] = true;
        }
    }
}
