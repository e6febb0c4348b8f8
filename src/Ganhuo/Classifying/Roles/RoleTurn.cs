namespace Ganhuo.Classifying.Roles;

/// <summary>A clause that turns to another role.</summary>
/// <param name="At">Where the clause begins.</param>
/// <param name="Role">What it turns to.</param>
/// <param name="Strong">Whether it turns any role; a weak one (为此, 今后) only where a measure is expected to follow.</param>
internal readonly record struct RoleTurn(int At, SectionRole Role, bool Strong)
{
    /// <summary>Whether a paragraph that began as <paramref name="from"/> may turn here.</summary>
    public bool MayFollow(SectionRole from) => from switch
    {
        SectionRole.Achievements => Strong && Role > SectionRole.Achievements,
        SectionRole.Problems or SectionRole.Causes => Role > from,
        _ => false,
    };
}
