using Ganhuo.Segmenting.Phrases;
using Ganhuo.Text;

namespace Ganhuo.Classifying;

/// <summary>Adds up the weights of the cue lexicons; words of the first clause, where the topic stands, count double.</summary>
internal sealed class CueParagraphClassifier : IParagraphClassifier, IFoundPhraseClassifier
{
    // What a text with few cues must outweigh before it is said to be about anything, in cue weights.
    private const double NoDimension = 1.0;
    private const double NoRole = 0.5;

    private readonly PhraseIndex phrases;

    // For every lexicon entry the role, or the dimension after all roles, that it speaks for; -1 where neither.
    private readonly int[] labels;

    // The same where only the one or the other is asked for.
    private readonly int[] roleLabels, dimensionLabels;

    public CueParagraphClassifier(PhraseIndex phrases)
    {
        this.phrases = phrases;
        labels = new int[phrases.Entries.Count];
        for (var i = 0; i < labels.Length; i++) labels[i] = Label(phrases.Entries[i]);
        roleLabels = Array.ConvertAll(labels, static label => label < Vocabulary.RoleCount ? label : -1);
        dimensionLabels = Array.ConvertAll(labels, static label => label < Vocabulary.RoleCount ? -1 : label);
    }

    public void Classify(ReadOnlySpan<char> text, Span<double> roles, Span<double> dimensions) =>
        Classify(text, null, default, labels, roles, dimensions);

    /// <summary>Whether phrases are those it has the weights of.</summary>
    public bool Knows(PhraseHits found) => found.Entries == phrases.Entries;

    public void ClassifyRole(NormalText text, TextSpan span, PhraseHits found, Span<double> roles) =>
        Classify(text.Slice(span), found, span, roleLabels, roles, []);

    public void ClassifyDimension(NormalText text, TextSpan span, PhraseHits found, Span<double> dimensions) =>
        Classify(text.Slice(span), found, span, dimensionLabels, [], dimensions);

    // Roles or dimensions that are not asked for have no room to be written to.
    private void Classify(
        ReadOnlySpan<char> text, PhraseHits? found, TextSpan span, int[] wanted, Span<double> roles, Span<double> dimensions)
    {
        Span<double> roleWeights = stackalloc double[Vocabulary.RoleCount];
        Span<double> dimensionWeights = stackalloc double[Vocabulary.DimensionCount];
        Span<CueTally.Pending> pending = stackalloc CueTally.Pending[Vocabulary.RoleCount + Vocabulary.DimensionCount];
        roleWeights.Clear();
        dimensionWeights.Clear();
        pending.Clear();
        var tally = new CueTally(phrases.Entries, wanted, TopicEnd(text), roleWeights, dimensionWeights, pending);
        if (found is null) phrases.FindAll(text, ref tally);
        else Report(found, span, wanted, ref tally);
        tally.Finish();
        if (!dimensions.IsEmpty) ShareDimensions(dimensionWeights, dimensions);
        if (!roles.IsEmpty) ShareRoles(roleWeights, roles);
    }

    private static void Report(PhraseHits found, TextSpan span, int[] wanted, ref CueTally tally)
    {
        foreach (var (phrase, entry) in found.From(span.Start))
        {
            if (phrase.Start >= span.End) break;
            if (wanted[entry] >= 0 && phrase.End <= span.End) tally.OnPhrase(phrase.Start - span.Start, phrase.End - span.Start, entry);
        }
    }

    private static void ShareDimensions(Span<double> weights, Span<double> dimensions)
    {
        weights[(int)Dimension.None] = NoDimension;
        Share(weights, dimensions);
    }

    private static void ShareRoles(Span<double> weights, Span<double> roles)
    {
        for (var role = 0; role < weights.Length; role++) weights[role] += NoRole;
        weights[(int)SectionRole.Other] = NoRole / 2;
        Share(weights, roles);
    }

    private static int Label(LexiconEntry cue) => cue.Kind switch
    {
        CueKinds.RoleBody when Vocabulary.TryParseRole(cue.Tag, out var role) => (int)role,
        CueKinds.Dimension when Vocabulary.TryParseDimension(cue.Tag, out var dimension) =>
            Vocabulary.RoleCount + (int)dimension,
        _ => -1,
    };

    private static int TopicEnd(ReadOnlySpan<char> text)
    {
        const int shortest = 6;
        if (text.Length <= shortest) return text.Length;
        var end = shortest;
        while (end < text.Length && text[end] is not ('，' or ',' or '。' or '；' or ';' or '：' or ':')) end++;
        return end;
    }

    // Shares are sharpened: of two dimensions the one with twice the weight is four times as likely.
    private static void Share(ReadOnlySpan<double> weights, Span<double> shares)
    {
        var sum = 0.0;
        for (var i = 0; i < weights.Length; i++) sum += shares[i] = weights[i] * weights[i];
        for (var i = 0; i < weights.Length; i++) shares[i] /= sum;
    }
}
