namespace Ganhuo.Text;

/// <summary>The language of what reviewers read.</summary>
public enum Language
{
    /// <summary>中文.</summary>
    Chinese,

    /// <summary>English.</summary>
    English,
}
