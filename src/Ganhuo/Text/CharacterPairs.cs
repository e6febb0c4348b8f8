namespace Ganhuo.Text;

/// <summary>
/// Which two characters may stand one behind the other: a bit for the hash of a pair, so that now and then one is said to be there that
/// is not, and none is missed. Small enough for the nearest cache, where what is asked of each place of a text belongs.
/// </summary>
internal sealed class CharacterPairs
{
    private const int Bits = 16;

    private readonly ulong[] bits = new ulong[(1 << Bits) / TextBits.InWord];

    public void Add(char first, char second)
    {
        var pair = PairOf(first, second);
        bits[pair / TextBits.InWord] |= 1UL << (pair % TextBits.InWord);
    }

    /// <summary>Whether the pair may have been added; false where it surely was not.</summary>
    public bool MayHave(char first, char second)
    {
        var pair = PairOf(first, second);
        return (bits[pair / TextBits.InWord] >> (pair % TextBits.InWord) & 1) != 0;
    }

    private static int PairOf(char first, char second) => (int)((((uint)first << 16) | second) * 0x9E3779B1u >> (32 - Bits));
}
