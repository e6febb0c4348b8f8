using Ganhuo.Text;

namespace Ganhuo.Detecting.Slots;

/// <summary>
/// Shares without a figure before them: 降幅达%, 提高了个百分点. 每个百分点 and the head of a column (占比%) have none to lose.
/// </summary>
internal static class LostShares
{
    private const string Figures = "〇零一二三四五六七八九十百千万亿两半几数多余整之";
    private const string Pronouns = "每各这那哪某该等";
    private const string Points = "个百分点";

    public static void Read(ReadOnlySpan<char> text, int offset, ICollection<TextSpan> found)
    {
        for (var at = 1; Next(text, at, "%") is var here and >= 0; at = here + 1)
            if (IsWord(text[here - 1]) && here + 1 < text.Length && text[here + 1] is '，' or '。' or '；' or '、' or '）' or '以' or '左' or '的')
                found.Add(new TextSpan(offset + here, offset + here + 1));
        for (var at = 1; Next(text, at, Points) is var here and >= 0; at = here + Points.Length)
            if (IsWord(text[here - 1]) && !Pronouns.Contains(text[here - 1], StringComparison.Ordinal))
                found.Add(new TextSpan(offset + here, offset + here + Points.Length));
    }

    private static int Next(ReadOnlySpan<char> text, int from, ReadOnlySpan<char> what) =>
        from < text.Length && text[from..].IndexOf(what) is var at and >= 0 ? from + at : -1;

    private static bool IsWord(char c) =>
        c is >= '\u4E00' and <= '\u9FFF' && !Figures.Contains(c, StringComparison.Ordinal);
}
