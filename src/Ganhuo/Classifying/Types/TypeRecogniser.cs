using Ganhuo.Classifying.Linear;
using Ganhuo.Segmenting.Phrases;
using Ganhuo.Structuring;
using Ganhuo.Text;
using System.Collections.Immutable;

namespace Ganhuo.Classifying.Types;

/// <summary>
/// Recognises the report type. The cues of every type are log odds, each counted once a place; to their sum is added what
/// a model learned of title, opening and headings, as log probability. The type with the greatest sum wins;
/// <c>generic</c> has no cues and stands for what none of them speaks for. Of a type the model was not taught it says
/// what it says of <c>generic</c>: that the text is none of those it knows.
/// </summary>
/// <remarks>
/// The cues are phrases of the lexicons, as all of the shipped types' are; those of a user's own types that no lexicon has are
/// put beside them by <see cref="TypePhrases"/>. So the one pass over a text finds them with all else.
/// </remarks>
internal sealed class TypeRecogniser
{
    private const int ReasonsShown = 8;

    // A model taught on a few hundred reports may say that a thing is never so; it is not that sure. Otherwise it would
    // overrule a title that is the type's official name.
    private const double SurestNo = 0.002;

    // More than all cues of a type together: the last word of a title says what the document is.
    private const double OtherByName = 30;

    private readonly ReportTypeCatalogue types;
    private readonly CueOfType[] cues;
    private readonly PhraseIndex phrases;

    // By the entry of a lexicon whose phrase they are; most entries are of none.
    private readonly bool[] isCue;
    private readonly Dictionary<int, List<int>> cuesOfEntry = [];
    private readonly LinearModel model;
    private readonly SpareArrays<ulong> clear = new();

    // The model's label of each type.
    private readonly ImmutableArray<int> labels;
    private readonly int generic;

    // The place of generic among the types.
    private readonly int anything;

    /// <param name="types">The types it tells apart.</param>
    /// <param name="phrases">The lexicons whose phrases will have been found in the texts; they have every cue of the types.</param>
    /// <param name="model">What was learned of the types; the shipped one where it is null.</param>
    /// <exception cref="ArgumentException">A cue is in no lexicon.</exception>
    public TypeRecogniser(ReportTypeCatalogue types, PhraseIndex phrases, LinearModel? model = null)
    {
        (this.types, this.phrases) = (types, phrases);
        this.model = model ?? LinearModelFile.LoadEmbedded("types");
        generic = this.model.Labels.IndexOf(ReportTypeCatalogue.GenericId);
        anything = types.Types.TakeWhile(t => t.Id != ReportTypeCatalogue.GenericId).Count();
        labels = [.. types.Types.Select(t => this.model.Labels.IndexOf(t.Id) is >= 0 and var label ? label : generic)];
        cues = [.. types.Types.SelectMany((type, index) => type.Cues.Select(cue => new CueOfType(index, cue)))];
        isCue = new bool[phrases.Entries.Count];
        for (var i = 0; i < cues.Length; i++) AddCue(i);
    }

    /// <param name="text">The report.</param>
    /// <param name="outline">How it is built.</param>
    /// <param name="title">Its title as one line, or null.</param>
    /// <param name="hits">The phrases of <paramref name="text"/>, found by the lexicons the recogniser was made with.</param>
    public RecognisedType Recognise(NormalText text, Outline outline, string? title, PhraseHits hits)
    {
        var found = Cues(outline, title, hits);
        using var shown = TypeText.Of(text, outline, title);
        var sums = SumsOf(found);
        if (OtherDocument.Is(text, outline, title)) sums[anything] += OtherByName;
        AddLearned(shown.Characters, sums);
        var best = Best(sums);
        return new RecognisedType(types.Types[best].Id, Share(sums, sums[best]), Reasons(found, best, shown.Characters));
    }

    /// <summary>What the cues alone say of each type, in order of the catalogue.</summary>
    internal double[] CueSums(Outline outline, string? title, PhraseHits hits) => SumsOf(Cues(outline, title, hits));

    private bool[] Cues(Outline outline, string? title, PhraseHits hits)
    {
        var found = new bool[cues.Length];
        using var inText = CuesIn(hits);
        var search = new Search(this, inText.Items, found);
        search.In(title);
        foreach (var paragraph in outline.Paragraphs)
        {
            search.In(paragraph.Span, CuePlace.Any);
            if (paragraph.Lead.Length > 0) search.In(paragraph.Lead, CuePlace.Heading);
        }

        foreach (var opening in ReportOpening.Of(outline)) search.In(opening, CuePlace.Preamble);
        foreach (var section in outline.Sections) search.In(section.HeadingSpan, CuePlace.Heading);
        return found;
    }

    // A few of the many phrases of a text.
    private RentedRow<(TextSpan Span, int Entry)> CuesIn(PhraseHits hits)
    {
        var found = new RentedRow<(TextSpan Span, int Entry)>(64);
        foreach (ref readonly var hit in hits.From(0))
            if (isCue[hit.Entry]) found.Add(hit);
        return found;
    }

    // A phrase may stand in several lexicons; the first of its entries speaks for all.
    private void AddCue(int cue)
    {
        var entry = phrases.EntryOf(cues[cue].Cue.Text);
        if (entry < 0) throw new ArgumentException($"the cue '{cues[cue].Cue.Text}' is in no lexicon", nameof(cue));
        isCue[entry] = true;
        if (cuesOfEntry.TryGetValue(entry, out var sharing)) sharing.Add(cue);
        else cuesOfEntry.Add(entry, [cue]);
    }

    private double[] SumsOf(bool[] found)
    {
        var sums = new double[types.Types.Length];
        for (var i = 0; i < cues.Length; i++)
            if (found[i]) sums[cues[i].Type] += cues[i].Cue.Weight;
        return sums;
    }

    private void AddLearned(ReadOnlySpan<char> shown, double[] sums)
    {
        var features = new FeatureSet(ParagraphFeatures.Count, clear);
        ParagraphFeatures.Extract(shown, ref features);
        var probabilities = new double[model.Labels.Length];
        model.Predict(features.Indices, probabilities);
        features.Dispose();
        for (var i = 0; i < sums.Length; i++) sums[i] += Math.Log(Math.Max(probabilities[labels[i]], SurestNo));
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

    // The strongest first, of equals the first in the file; a cue that counts in several places is named once. Where no cue
    // was met, the words that told the model.
    private ImmutableArray<string> Reasons(bool[] found, int type, ReadOnlySpan<char> shown)
    {
        if (types.Types[type].Id == ReportTypeCatalogue.GenericId) return [];
        var met = CuesMet(found, type);
        if (met.Count == 0) return FeatureReasons.Of(shown, model, labels[type], generic, ReasonsShown);
        var reasons = ImmutableArray.CreateBuilder<string>(ReasonsShown);
        while (met.Count > 0 && reasons.Count < ReasonsShown)
        {
            var strongest = met[0];
            foreach (var cue in met)
                if (cue.Weight > strongest.Weight) strongest = cue;
            met.RemoveAll(cue => cue.Text == strongest.Text);
            reasons.Add(strongest.Text);
        }

        return reasons.DrainToImmutable();
    }

    private List<TypeCue> CuesMet(bool[] found, int type)
    {
        var met = new List<TypeCue>();
        for (var i = 0; i < cues.Length; i++)
            if (found[i] && cues[i].Type == type && cues[i].Cue.Weight > 0) met.Add(cues[i].Cue);
        return met;
    }

    private sealed record CueOfType(int Type, TypeCue Cue);

    /// <summary>Marks the cues that stand where they count.</summary>
    private readonly ref struct Search(TypeRecogniser recogniser, ReadOnlySpan<(TextSpan Span, int Entry)> inText, bool[] found)
    {
        private readonly ReadOnlySpan<(TextSpan Span, int Entry)> hits = inText;

        /// <summary>The title is put together from lines, and no part of the text.</summary>
        public void In(string? title)
        {
            var known = new KnownCues(recogniser, CuePlace.Title, found);
            recogniser.phrases.FindAll(title, ref known);
        }

        public void In(TextSpan span, CuePlace place)
        {
            var known = new KnownCues(recogniser, place, found);
            for (var i = FirstAtOrAfter(span.Start); i < hits.Length && hits[i].Span.Start < span.End; i++)
                if (hits[i].Span.End <= span.End) known.OnPhrase(hits[i].Span.Start, hits[i].Span.End, hits[i].Entry);
        }

        private int FirstAtOrAfter(int start)
        {
            int low = 0, high = hits.Length;
            while (low < high)
            {
                var middle = (low + high) >>> 1;
                if (hits[middle].Span.Start < start) low = middle + 1;
                else high = middle;
            }

            return low;
        }
    }

    /// <summary>Takes entries of the lexicons.</summary>
    private readonly struct KnownCues(TypeRecogniser recogniser, CuePlace place, bool[] found) : IPhraseSink
    {
        public void OnPhrase(int start, int end, int entry)
        {
            if (!recogniser.isCue[entry]) return;
            foreach (var cue in recogniser.cuesOfEntry[entry]) found[cue] |= recogniser.cues[cue].Cue.In == place;
        }
    }
}
