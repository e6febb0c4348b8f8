using System.Buffers;

namespace Ganhuo.Classifying.Roles;

/// <summary>
/// The likeliest sequence of roles over sentences that no heading speaks for: what each says by its words, and that
/// reports go on from achievements over problems and causes to measures and seldom back (Viterbi).
/// </summary>
internal static class RoleDecoder
{
    // Log probabilities of going on to a role; learned by eye on the development part, to be trained with the classifier.
    private const double StayInside = -0.05, OnInside = -3.2, BackInside = -5;
    // A paragraph that begins with 存在的问题主要是 announces problems: the one before it was something else. So does a heading,
    // and the first of several paragraphs behind the last section.
    private const double TurnToTheSame = -3;
    // With what comes next a report ends, and another paragraph stands behind.
    private const double LeaveForMeasures = -1.5;
    private const double StayAcross = -0.3, OnAcross = -1.8, BackAcross = -4;

    // By the role gone on to, then by the one before it.
    private static readonly double[] Inside = Transitions(across: false), Across = Transitions(across: true);

    /// <summary>The role of each sentence.</summary>
    /// <param name="sentences">Those in a row that no heading speaks for.</param>
    /// <param name="before">The role of what stands before them, or null.</param>
    /// <param name="after">The role that a heading behind them names, or null.</param>
    public static SectionRole[] Decode(ReadOnlySpan<RoleEvidence> sentences, SectionRole? before, SectionRole? after)
    {
        if (sentences.IsEmpty) return [];
        var roles = new SectionRole[sentences.Length];
        // For each sentence and role, the likeliest role of the sentence before.
        var back = ArrayPool<byte>.Shared.Rent(sentences.Length * Vocabulary.RoleCount);
        Span<double> best = stackalloc double[Vocabulary.RoleCount], next = stackalloc double[Vocabulary.RoleCount];
        First(sentences[0], before, best);
        for (var i = 1; i < sentences.Length; i++)
        {
            Step(best, sentences[i], next, back.AsSpan(i * Vocabulary.RoleCount, Vocabulary.RoleCount));
            next.CopyTo(best);
        }

        if (after is { } then)
            for (var role = 0; role < best.Length; role++)
                best[role] += role == (int)then ? TurnToTheSame : Transition(role, (int)then, across: true);
        var last = Likeliest(best);
        for (var i = sentences.Length - 1; i >= 0; i--)
        {
            roles[i] = (SectionRole)last;
            if (i > 0) last = back[(i * Vocabulary.RoleCount) + last];
        }

        ArrayPool<byte>.Shared.Return(back);
        return roles;
    }

    private static void First(in RoleEvidence sentence, SectionRole? before, Span<double> best)
    {
        for (var role = 0; role < best.Length; role++)
        {
            best[role] = sentence.LogOf(role) + (before is { } b ? Transition((int)b, role, sentence.BeginsParagraph) : 0);
            if (sentence.LeavesSection && before == (SectionRole)role) best[role] += TurnToTheSame;
            else if (sentence.LeavesSection && role == (int)SectionRole.Measures) best[role] += LeaveForMeasures;
        }
    }

    // Of equals the first.
    private static int Likeliest(ReadOnlySpan<double> logs)
    {
        var best = 0;
        for (var role = 1; role < logs.Length; role++)
            if (logs[role] > logs[best]) best = role;
        return best;
    }

    private static void Step(ReadOnlySpan<double> best, in RoleEvidence sentence, Span<double> next, Span<byte> back)
    {
        var transitions = sentence.BeginsParagraph ? Across : Inside;
        for (var role = 0; role < next.Length; role++)
        {
            var from = 0;
            var top = double.NegativeInfinity;
            for (var earlier = 0; earlier < best.Length; earlier++)
            {
                var sum = best[earlier] + transitions[(role * Vocabulary.RoleCount) + earlier];
                if (earlier == role && (sentence.LeavesSection || (sentence.BeginsParagraph && sentence.Turn == (SectionRole)role)))
                    sum += TurnToTheSame;
                else if (sentence.LeavesSection && role == (int)SectionRole.Measures) sum += LeaveForMeasures;
                if (sum > top) (top, from) = (sum, earlier);
            }

            back[role] = (byte)from;
            next[role] = top + sentence.LogOf(role);
        }
    }

    private static double[] Transitions(bool across)
    {
        var transitions = new double[Vocabulary.RoleCount * Vocabulary.RoleCount];
        for (var i = 0; i < transitions.Length; i++)
            transitions[i] = Transition(i % Vocabulary.RoleCount, i / Vocabulary.RoleCount, across);
        return transitions;
    }

    private static double Transition(int from, int to, bool across) =>
        from == to ? (across ? StayAcross : StayInside)
        : from < to ? (across ? OnAcross : OnInside)
        : across ? BackAcross : BackInside;
}
