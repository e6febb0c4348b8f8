using Ganhuo.Text;

namespace Ganhuo.Structuring;

/// <summary>Finds how a text is built. Pure; linear in the length of the text.</summary>
internal static class Outliner
{
    public static Outline Structure(NormalText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Outline.Empty;
    }
}
