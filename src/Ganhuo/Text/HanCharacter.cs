using System.Runtime.CompilerServices;

namespace Ganhuo.Text;

/// <summary>The Han characters that reports are written in: those of Unicode's first block, after normalisation.</summary>
internal static class HanCharacter
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Is(char c) => c is >= '\u4E00' and <= '\u9FFF';
}
