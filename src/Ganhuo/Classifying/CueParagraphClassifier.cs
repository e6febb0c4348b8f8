using Ganhuo.Segmenting.Phrases;
using Ganhuo.Text;

namespace Ganhuo.Classifying;

/// <summary>Adds up the weights of the cue lexicons; words of the first clause, where the topic stands, count double.</summary>
internal sealed class CueParagraphClassifier : IParagraphClassifier
{
    // What a text with few cues must outweigh before it is said to be about anything, in cue weights.
    private const double NoDimension = 1.0;
    private const double NoRole = 0.5;

    private readonly PhraseIndex phrases;

    // For every lexicon entry the role, or the dimension after all roles, that it speaks for; -1 where neither.
    private readonly int[] labels;

    public CueParagraphClassifier(PhraseIndex phrases)
    {
        this.phrases = phrases;
        labels = [.. phrases.Entries.Select(Label)];
    }

    public void Classify(ReadOnlySpan<char> text, Span<double> roles, Span<double> dimensions) =>
        Classify(text, null, default, roles, dimensions);

    /// <summary>Classifies a span of a text whose phrases have been found; call only where they are known.</summary>
    public void Classify(NormalText text, TextSpan span, PhraseHits found, Span<double> roles, Span<double> dimensions) =>
        Classify(text.Slice(span), found, span, roles, dimensions);

    /// <summary>Whether phrases are those it has the weights of.</summary>
    public bool Knows(PhraseHits found) => found.Entries == phrases.Entries;

    private void Classify(ReadOnlySpan<char> text, PhraseHits? found, TextSpan span, Span<double> roles, Span<double> dimensions)
    {
        Span<double> roleWeights = stackalloc double[Vocabulary.RoleCount];
        Span<double> dimensionWeights = stackalloc double[Vocabulary.DimensionCount];
        Span<CueTally.Pending> pending = stackalloc CueTally.Pending[Vocabulary.RoleCount + Vocabulary.DimensionCount];
        roleWeights.Clear();
        dimensionWeights.Clear();
        pending.Clear();
        var tally = new CueTally(phrases.Entries, labels, TopicEnd(text), roleWeights, dimensionWeights, pending);
        if (found is null) phrases.FindAll(text, ref tally);
        else Report(found, span, ref tally);
        tally.Finish();
        dimensionWeights[(int)Dimension.None] = NoDimension;
        Share(dimensionWeights, dimensions);
        for (var role = 0; role < roleWeights.Length; role++) roleWeights[role] += NoRole;
        roleWeights[(int)SectionRole.Other] = NoRole / 2;
        Share(roleWeights, roles);
    }

    private static void Report(PhraseHits found, TextSpan span, ref CueTally tally)
    {
        foreach (var (phrase, entry) in found.From(span.Start))
        {
            if (phrase.Start >= span.End) break;
            if (phrase.End <= span.End) tally.OnPhrase(phrase.Start - span.Start, phrase.End - span.Start, entry);
        }
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
        var end = text[shortest..].IndexOfAny("，,。；;：:");
        return end < 0 ? text.Length : end + shortest;
    }

    // Shares are sharpened: of two dimensions the one with twice the weight is four times as likely.
    private static void Share(ReadOnlySpan<double> weights, Span<double> shares)
    {
        var sum = 0.0;
        for (var i = 0; i < weights.Length; i++) sum += shares[i] = weights[i] * weights[i];
        for (var i = 0; i < weights.Length; i++) shares[i] /= sum;
    }
}
