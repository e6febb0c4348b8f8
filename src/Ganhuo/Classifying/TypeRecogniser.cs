using System.Collections.Immutable;
using Ganhuo.Segmenting;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Classifying;

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
    private readonly ImmutableArray<(int Type, TypeCue Cue)> cues;
    private readonly PhraseAutomaton? automaton;

    public TypeRecogniser(ReportTypeCatalogue types)
    {
        this.types = types;
        cues = [.. types.Types.SelectMany((type, index) => type.Cues.Select(cue => (index, cue)))];
        automaton = cues.IsEmpty
            ? null
            : PhraseAutomaton.Build([.. cues.Select((c, index) => KeyValuePair.Create(c.Cue.Text, index))]);
    }

    public RecognisedType Recognise(NormalText text, Outline outline, string? title)
    {
        var found = new bool[cues.Length];
        if (automaton is not null)
        {
            Search(title, "title", found);
            foreach (var paragraph in outline.Paragraphs) Search(text, paragraph, found);
            foreach (var opening in ReportOpening.Of(outline)) Search(text.Slice(opening), "preamble", found);
            foreach (var section in outline.Sections) Search(text.Slice(section.HeadingSpan), "heading", found);
        }

        return Choose(found);
    }

    private void Search(NormalText text, Paragraph paragraph, bool[] found)
    {
        Search(text.Slice(paragraph.Span), "any", found);
        if (paragraph.Lead.Length > 0) Search(text.Slice(paragraph.Lead), "heading", found);
    }

    private void Search(ReadOnlySpan<char> text, string place, bool[] found)
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
        var best = Array.IndexOf(sums, sums.Max());
        return sums[best] <= GenericPrior
            ? new RecognisedType(ReportTypeCatalogue.GenericId, Share(sums, GenericPrior), [])
            : new RecognisedType(types.Types[best].Id, Share(sums, sums[best]), Reasons(found, best));
    }

    private static double Share(double[] sums, double chosen) =>
        1 / sums.Sum(sum => Math.Exp((sum - chosen) / Temperature));

    private ImmutableArray<string> Reasons(bool[] found, int type) =>
    [
        .. Enumerable.Range(0, cues.Length).Where(i => found[i] && cues[i].Type == type && cues[i].Cue.Weight > 0)
            .OrderByDescending(i => cues[i].Cue.Weight).Select(i => cues[i].Cue.Text).Distinct(StringComparer.Ordinal)
            .Take(ReasonsShown),
    ];

    private readonly struct CueSink(ImmutableArray<(int Type, TypeCue Cue)> cues, string place, bool[] found) : IPhraseSink
    {
        public void OnPhrase(int start, int end, int entry)
        {
            if (string.Equals(cues[entry].Cue.In, place, StringComparison.Ordinal)) found[entry] = true;
        }
    }
}
