namespace Ganhuo.Documents.Word;

/// <summary>How a Word part is read.</summary>
/// <param name="AsOriginal">Tracked changes as before they were made, not as accepted.</param>
/// <param name="KeepsMap">Whether the way back to the markup is wanted.</param>
internal sealed record WordOptions(bool AsOriginal, bool KeepsMap)
{
    public static WordOptions Accepted { get; } = new(false, false);
}
