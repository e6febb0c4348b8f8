namespace Ganhuo.Segmenting;

/// <summary>
/// The numbering of the characters words are made of. Its order carries their class, so that one look-up per character
/// gives both.
/// </summary>
internal static class CharacterCodes
{
    /// <summary>Not part of a word: white space, punctuation, everything outside jieba's word characters.</summary>
    internal const ushort None = 0;

    /// <summary>The ASCII characters words may hold; codes 1 to <see cref="LastLetterOrDigit"/> and on, in this order.</summary>
    internal const string Ascii = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz+#&._%-";

    /// <summary>Codes from 1 to here are ASCII letters and digits.</summary>
    internal const ushort LastLetterOrDigit = 62;

    /// <summary>A Han character that stands in no table; above it, one code for each Han character that does.</summary>
    internal const ushort UnknownHan = 70;

    /// <summary>The first and the last character jieba takes as Han.</summary>
    internal const char FirstHan = '\u4E00', LastHan = '\u9FD5';

    /// <summary>The code of every UTF-16 unit, given the Han characters of the tables in order.</summary>
    internal static ushort[] Assign(ReadOnlySpan<char> han)
    {
        var codes = new ushort[char.MaxValue + 1];
        for (int i = 0; i < Ascii.Length; i++) codes[Ascii[i]] = (ushort)(i + 1);

        // Not Fill, which takes vectors of any length and would be compiled at every start.
        foreach (ref ushort code in codes.AsSpan(FirstHan..(LastHan + 1))) code = UnknownHan;
        for (int i = 0; i < han.Length; i++) codes[han[i]] = (ushort)(UnknownHan + 1 + i);
        return codes;
    }

    /// <summary>Whether the code is that of a Han character.</summary>
    internal static bool IsHan(ushort code) => code >= UnknownHan;

    /// <summary>Whether the code is that of an ASCII letter or digit.</summary>
    internal static bool IsLetterOrDigit(ushort code) => code - 1u < LastLetterOrDigit;
}
