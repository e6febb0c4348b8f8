namespace Ganhuo.Text;

/// <summary>
/// The one table of what normalising does to a character. Letters, digits and technical signs become half-width;
/// the marks of Chinese prose (，；：！？（）) stay as they are written, because a half-width one may be part of a number
/// (and where a full-width one is, <see cref="ThousandsMark"/> says so).
/// </summary>
internal static class CharacterFolding
{
    /// <summary>Stands for a character that is dropped.</summary>
    public const char Dropped = '\uFFFF';

    public static char Fold(char c)
    {
        if (c is >= '\u4E00' and <= '\u9FFF' or >= ' ' and < '\u007F') return c;
        return c < '\u3000' ? Low(c) : High(c);
    }

    private static char Low(char c) => c switch
    {
        '\n' => '\n',
        '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029' => '\n',
        < ' ' or '\u007F' or '\u00A0' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F' => ' ',
        '\u00AD' or '\u061C' or '\u180E' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E')
            or (>= '\u2060' and <= '\u206F') => Dropped,
        >= '\u2E80' and <= '\u2FD5' => CompatibilityIdeographs.Fold(c),
        _ => c,
    };

    private static char High(char c) => c switch
    {
        '\u3000' => ' ',
        '\uFF0C' or '\uFF1B' or '\uFF1A' or '\uFF01' or '\uFF1F' or '\uFF08' or '\uFF09' => c,
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        >= '\uFF61' and <= '\uFF64' => "。「」、"[c - 0xFF61],
        >= '\uFE00' and <= '\uFE0F' or '\uFEFF' => Dropped,
        >= '\uFE50' and <= '\uFE6A' => SmallForm(c),
        >= '\uF900' and <= '\uFAD9' => CompatibilityIdeographs.Fold(c),
        _ => c,
    };

    private static char SmallForm(char c) => c switch
    {
        '\uFE50' => '，', '\uFE51' => '、', '\uFE52' => '.', '\uFE54' => '；', '\uFE55' => '：', '\uFE56' => '？',
        '\uFE57' => '！', '\uFE59' => '（', '\uFE5A' => '）', '\uFE61' => '*', '\uFE6A' => '%',
        _ => c,
    };
}
