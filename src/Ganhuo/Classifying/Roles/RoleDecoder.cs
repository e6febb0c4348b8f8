using System.Collections.Immutable;

namespace Ganhuo.Classifying.Roles;

/// <summary>
/// The likeliest sequence of roles over sentences that no heading speaks for: what each says by its words, and that
/// reports go on from achievements over problems and causes to measures and seldom back (Viterbi).
/// </summary>
internal static class RoleDecoder
{
    // Log probabilities of going on to a role; learned by eye on the development part, to be trained with the classifier.
    private const double StayInside = -0.05, OnInside = -3.2, BackInside = -5;
    // A paragraph that begins with 存在的问题主要是 announces problems: the one before it was something else.
    private const double TurnToTheSame = -3;
    private const double StayAcross = -0.3, OnAcross = -1.8, BackAcross = -4;

    public static SectionRole[] Decode(IReadOnlyList<RoleEvidence> sentences, SectionRole? before)
    {
        if (sentences.Count == 0) return [];
        var back = new int[sentences.Count][];
        var best = First(sentences[0], before);
        for (var i = 1; i < sentences.Count; i++)
        {
            back[i] = new int[Vocabulary.RoleCount];
            best = Step(best, sentences[i], back[i]);
        }

        var roles = new SectionRole[sentences.Count];
        var last = Array.IndexOf(best, best.Max());
        for (var i = sentences.Count - 1; i >= 0; i--)
        {
            roles[i] = (SectionRole)last;
            if (i > 0) last = back[i][last];
        }

        return roles;
    }

    private static double[] First(RoleEvidence sentence, SectionRole? before) =>
    [
        .. Enumerable.Range(0, Vocabulary.RoleCount).Select(role =>
            sentence.LogOf(role) + (before is { } b ? Transition((int)b, role, sentence.BeginsParagraph) : 0)),
    ];

    private static double[] Step(double[] best, RoleEvidence sentence, int[] back)
    {
        var next = new double[best.Length];
        for (var role = 0; role < next.Length; role++)
        {
            var from = 0;
            var top = double.NegativeInfinity;
            for (var earlier = 0; earlier < best.Length; earlier++)
            {
                var sum = best[earlier] + Transition(earlier, role, sentence.BeginsParagraph);
                if (earlier == role && sentence.BeginsParagraph && sentence.Turn == (SectionRole)role) sum += TurnToTheSame;
                if (sum > top) (top, from) = (sum, earlier);
            }

            back[role] = from;
            next[role] = top + sentence.LogOf(role);
        }

        return next;
    }

    private static double Transition(int from, int to, bool across) =>
        from == to ? (across ? StayAcross : StayInside)
        : from < to ? (across ? OnAcross : OnInside)
        : across ? BackAcross : BackInside;
}
