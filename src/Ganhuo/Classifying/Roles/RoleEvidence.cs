using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Ganhuo.Classifying.Roles;

/// <summary>What a sentence says of its role.</summary>
internal readonly struct RoleEvidence
{
    private const double Impossible = -30;
    private const double TurnBonus = 4;
    private const double Smallest = 1e-3;

    private readonly Row logs;

    private RoleEvidence(Row logs, bool beginsParagraph, bool leavesSection, SectionRole? turn) =>
        (this.logs, BeginsParagraph, LeavesSection, Turn) = (logs, beginsParagraph, leavesSection, turn);

    /// <summary>Whether it is the first of its paragraph.</summary>
    public bool BeginsParagraph { get; }

    /// <summary>Whether it is the first that no longer belongs to the section it stands in.</summary>
    public bool LeavesSection { get; }

    /// <summary>What it turns to, or null.</summary>
    public SectionRole? Turn { get; }

    /// <summary>Log probability of a role.</summary>
    public double LogOf(int role) => logs[role];

    /// <summary>Only <paramref name="allowed"/> roles are possible; a turn speaks for what it turns to.</summary>
    public static RoleEvidence Of(
        ReadOnlySpan<double> probabilities, ImmutableArray<SectionRole> allowed, SectionRole? turn, bool beginsParagraph,
        bool leavesSection = false)
    {
        var logs = default(Row);
        var (last, logarithm) = (1.0, 0.0);
        for (var role = 0; role < probabilities.Length; role++)
        {
            // Most sentences speak for no role or for one: all others are alike, and have one logarithm.
            if (probabilities[role] != last) (last, logarithm) = (probabilities[role], Math.Log(Math.Max(probabilities[role], Smallest)));
            var log = allowed.Contains((SectionRole)role) ? logarithm : Impossible;
            logs[role] = turn == (SectionRole)role ? log + TurnBonus : log;
        }

        return new RoleEvidence(logs, beginsParagraph, leavesSection, turn);
    }

    /// <summary>What some sentences say on the average.</summary>
    public static RoleEvidence Average(ReadOnlySpan<RoleEvidence> sentences)
    {
        var sum = default(Row);
        foreach (ref readonly var sentence in sentences)
            for (var role = 0; role < Vocabulary.RoleCount; role++) sum[role] += sentence.logs[role] / sentences.Length;
        return new RoleEvidence(sum, false, false, null);
    }

    /// <summary>The same place in the text, and what <paramref name="other"/> says.</summary>
    public RoleEvidence Sounding(in RoleEvidence other) => new(other.logs, BeginsParagraph, LeavesSection, Turn);

    // A number for each role.
    [InlineArray(Vocabulary.RoleCount)]
    private struct Row
    {
        private double first;
    }
}
