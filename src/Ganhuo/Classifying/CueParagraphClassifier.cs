using Ganhuo.Segmenting;

namespace Ganhuo.Classifying;

/// <summary>Adds up the weights of the cue lexicons; words of the first clause, where the topic stands, count double.</summary>
internal sealed class CueParagraphClassifier : IParagraphClassifier
{
    // What a text with few cues must outweigh before it is said to be about anything, in cue weights.
    private const double NoDimension = 1.0;
    private const double NoRole = 0.5;

    // Shares are sharpened: of two dimensions the one with twice the weight is four times as likely.
    private const double Sharpness = 2;

    private readonly PhraseIndex phrases;

    // For every lexicon entry the role, or the dimension after all roles, that it speaks for; -1 where neither.
    private readonly int[] labels;

    public CueParagraphClassifier(PhraseIndex phrases)
    {
        this.phrases = phrases;
        labels = [.. phrases.Entries.Select(Label)];
    }

    public void Classify(ReadOnlySpan<char> text, Span<double> roles, Span<double> dimensions)
    {
        Span<double> roleWeights = stackalloc double[Vocabulary.RoleCount];
        Span<double> dimensionWeights = stackalloc double[Vocabulary.DimensionCount];
        Span<CueTally.Pending> pending = stackalloc CueTally.Pending[Vocabulary.RoleCount + Vocabulary.DimensionCount];
        roleWeights.Clear();
        dimensionWeights.Clear();
        pending.Clear();
        var tally = new CueTally(phrases.Entries, labels, TopicEnd(text), roleWeights, dimensionWeights, pending);
        phrases.FindAll(text, ref tally);
        tally.Finish();
        dimensionWeights[(int)Dimension.None] = NoDimension;
        Share(dimensionWeights, dimensions);
        for (var role = 0; role < roleWeights.Length; role++) roleWeights[role] += NoRole;
        roleWeights[(int)SectionRole.Other] = NoRole / 2;
        Share(roleWeights, roles);
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

    private static void Share(ReadOnlySpan<double> weights, Span<double> shares)
    {
        var sum = 0.0;
        for (var i = 0; i < weights.Length; i++) sum += shares[i] = Math.Pow(weights[i], Sharpness);
        for (var i = 0; i < weights.Length; i++) shares[i] /= sum;
    }
}
