using System.Collections.Immutable;

namespace Ganhuo.Classifying.Roles;

/// <summary>What a sentence says of its role.</summary>
/// <param name="Logs">Log probability by role.</param>
/// <param name="BeginsParagraph">Whether it is the first of its paragraph.</param>
/// <param name="Turn">What it turns to, or null.</param>
internal sealed record RoleEvidence(ImmutableArray<double> Logs, bool BeginsParagraph, SectionRole? Turn = null)
{
    private const double Impossible = -30;
    private const double TurnBonus = 3;
    private const double Smallest = 1e-3;

    public double LogOf(int role) => Logs[role];

    /// <summary>Only <paramref name="allowed"/> roles are possible; a turn speaks for what it turns to.</summary>
    public static RoleEvidence Of(
        ReadOnlySpan<double> probabilities, ImmutableArray<SectionRole> allowed, SectionRole? turn, bool beginsParagraph)
    {
        var logs = ImmutableArray.CreateBuilder<double>(probabilities.Length);
        for (var role = 0; role < probabilities.Length; role++)
        {
            var log = allowed.Contains((SectionRole)role) ? Math.Log(Math.Max(probabilities[role], Smallest)) : Impossible;
            logs.Add(turn == (SectionRole)role ? log + TurnBonus : log);
        }

        return new RoleEvidence(logs.MoveToImmutable(), beginsParagraph, turn);
    }
}
