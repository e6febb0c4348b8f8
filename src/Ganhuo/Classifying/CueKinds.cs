using Ganhuo.Classifying.Roles;

namespace Ganhuo.Classifying;

/// <summary>The lexicon kinds this stage reads; Knowledge/Lexicons/README.md says what each is.</summary>
internal static class CueKinds
{
    public const string Dimension = "dimension-cue";
    public const string RoleHeading = "role-cue";
    public const string RoleBody = "role-body-cue";
    public const string RoleTurn = "role-turn";
    public const string Closing = "closing-line";
}
