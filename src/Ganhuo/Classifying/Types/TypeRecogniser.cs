using System.Collections.Immutable;
using Ganhuo.Classifying.Linear;
using Ganhuo.Segmenting.Phrases;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Classifying.Types;

/// <summary>
/// Recognises the report type. The cues of every type are log odds, each counted once a place; to their sum is added what
/// a model learned of title, opening and headings, as log probability. The type with the greatest sum wins;
/// <c>generic</c> has no cues and stands for what none of them speaks for. Of a type the model was not taught it says
/// what it says of <c>generic</c>: that the text is none of those it knows.
/// </summary>
internal sealed class TypeRecogniser
{
    private const int ReasonsShown = 8;

    private readonly ReportTypeCatalogue types;
    private readonly ImmutableArray<CueOfType> cues;
    private readonly PhraseAutomaton? automaton;
    private readonly LinearModel model;

    // The model's label of each type.
    private readonly ImmutableArray<int> labels;
    private readonly int generic;

    /// <param name="types">The types it tells apart.</param>
    /// <param name="model">What was learned of them; the shipped one where it is null.</param>
    public TypeRecogniser(ReportTypeCatalogue types, LinearModel? model = null)
    {
        this.types = types;
        this.model = model ?? LinearModelFile.LoadEmbedded("types");
        generic = this.model.Labels.IndexOf(ReportTypeCatalogue.GenericId);
        labels = [.. types.Types.Select(t => this.model.Labels.IndexOf(t.Id) is >= 0 and var label ? label : generic)];
        cues = [.. types.Types.SelectMany((type, index) => type.Cues.Select(cue => new CueOfType(index, cue)))];
        automaton = cues.IsEmpty
            ? null
            : PhraseAutomaton.BuildNumbered([.. cues.Select(c => c.Cue.Text)]);
    }

    public RecognisedType Recognise(NormalText text, Outline outline, string? title)
    {
        var found = Cues(text, outline, title);
        var shown = TypeText.Of(text, outline, title);
        var sums = SumsOf(found);
        AddLearned(shown, sums);
        var best = Best(sums);
        return new RecognisedType(types.Types[best].Id, Share(sums, sums[best]), Reasons(found, best, shown));
    }

    /// <summary>What the cues alone say of each type, in order of the catalogue.</summary>
    internal double[] CueSums(NormalText text, Outline outline, string? title) => SumsOf(Cues(text, outline, title));

    private bool[] Cues(NormalText text, Outline outline, string? title)
    {
        var found = new bool[cues.Length];
        if (automaton is null) return found;
        Search(title, CuePlace.Title, found);
        foreach (var paragraph in outline.Paragraphs) Search(text, paragraph, found);
        foreach (var opening in ReportOpening.Of(outline)) Search(text.Slice(opening), CuePlace.Preamble, found);
        foreach (var section in outline.Sections) Search(text.Slice(section.HeadingSpan), CuePlace.Heading, found);
        return found;
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

    private double[] SumsOf(bool[] found)
    {
        var sums = new double[types.Types.Length];
        for (var i = 0; i < cues.Length; i++)
            if (found[i]) sums[cues[i].Type] += cues[i].Cue.Weight;
        return sums;
    }

    private void AddLearned(string shown, double[] sums)
    {
        var features = new FeatureSet(ParagraphFeatures.Count);
        ParagraphFeatures.Extract(shown, ref features);
        var probabilities = new double[model.Labels.Length];
        model.Predict(features.Indices, probabilities);
        features.Dispose();
        for (var i = 0; i < sums.Length; i++) sums[i] += Math.Log(Math.Max(probabilities[labels[i]], double.Epsilon));
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
        foreach (var sum in sums) all += Math.Exp(sum - chosen);
        return 1 / all;
    }

    // Where no cue was met, the words that told the model.
    private ImmutableArray<string> Reasons(bool[] found, int type, string shown)
    {
        if (types.Types[type].Id == ReportTypeCatalogue.GenericId) return [];
        ImmutableArray<string> met =
        [
            .. cues.Where((cue, i) => found[i] && cue.Type == type && cue.Cue.Weight > 0)
                .OrderByDescending(cue => cue.Cue.Weight).Select(cue => cue.Cue.Text).Distinct(StringComparer.Ordinal)
                .Take(ReasonsShown),
        ];
        return met.IsEmpty ? FeatureReasons.Of(shown, model, labels[type], generic, ReasonsShown) : met;
    }

    private sealed record CueOfType(int Type, TypeCue Cue);

    private readonly struct CueSink(ImmutableArray<CueOfType> cues, CuePlace place, bool[] found) : IPhraseSink
    {
        public void OnPhrase(int start, int end, int entry)
        {
            if (cues[entry].Cue.In == place) found[entry] = true;
        }
    }
}
