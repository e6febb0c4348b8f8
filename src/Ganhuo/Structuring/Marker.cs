namespace Ganhuo.Structuring;

/// <summary>A number at the start of a line or clause.</summary>
/// <param name="Numbering">Its style.</param>
/// <param name="Ordinal">Its value; null for a bullet or an unreadable number.</param>
/// <param name="Length">Characters it takes, its own marks and the spaces after it included.</param>
internal readonly record struct Marker(Numbering Numbering, int? Ordinal, int Length)
{
    public static Marker None => default;
}
