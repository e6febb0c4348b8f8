namespace Ganhuo.Detecting;

/// <summary>Why a slot is empty.</summary>
public enum PlaceholderKind
{
    /// <summary>未填: the author never wrote it.</summary>
    Unfilled,

    /// <summary>隐去: a name or figure was hidden on purpose.</summary>
    Masked,
}
