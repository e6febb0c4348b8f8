namespace Ganhuo.Structuring;

/// <summary>An 一是 whose 是 was mistyped (一载是, 二市, 三时) or lost (三切实履行).</summary>
internal static class MistypedMarker
{
    private const string SoundsLikeIs = "事市时式世士示试视势使始室适似载";

    // Of those the ones that hardly ever follow a number: 三市, 三事, 三世 are words, 三式抓整改 is not.
    private const string HardlyCounted = "式士示试视势使始适似载";

    // After a lone numeral these make a word or a quantity of it: 一年来, 三会一课, 一方面.
    private const string NeverAfter = "年月日个次项级会方定些直起般批系致切步度名期位条件者向再味旦律样支、.，,。；：章节部体件大中线户村镇县区市万亿百千点";

    // Written much like a number, and no beginning of what begins with 是: 王是 for 三是.
    private const string Shapes = "工王囚西互丑穴匕入丸", Meant = "二三四四五五六七八九";

    /// <summary>The number that what is written there stands for, by itself or by its looks; 0 for none.</summary>
    public static int ValueAt(ReadOnlySpan<char> text)
    {
        if (text.Length < 2) return 0;
        if (LooksLikeOne(text[0])) return text[1] == '是' ? 1 : 0;
        if (LooksLikeNumber(text)) return HanNumeral.Value(Meant.AsSpan(Shapes.IndexOf(text[0], StringComparison.Ordinal), 1)) ?? 0;
        return text[0] is >= '1' and <= '9' ? text[0] - '0'
            : HanNumeral.LengthAt(text) == 1 && HanNumeral.Value(text[..1]) is { } value ? value : 0;
    }

    private static bool LooksLikeNumber(ReadOnlySpan<char> text) => text[1] == '是' && Shapes.Contains(text[0], StringComparison.Ordinal);

    /// <summary>Whether a dash stands where 一 was meant: —是.</summary>
    public static bool LooksLikeOne(char c) => c is '—' or '-' or '－' or '―' or 'ー' or '–';

    /// <summary>Length of the marker at the start, or 0. <paramref name="certain"/>: the neighbours on both sides call for
    /// the number, so that a lost 是 may be supplied. <paramref name="awaited"/>: the one before does, and a sentence
    /// begins here.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, bool certain, bool awaited)
    {
        if (text.Length < 4) return 0;
        // 2是: a digit among 一是 and 三是.
        if (char.IsAsciiDigit(text[0]) || LooksLikeOne(text[0]) || LooksLikeNumber(text)) return text[1] == '是' ? 2 : 0;
        if (text[2] is '是' && text[1] is not ('，' or '。') && !NeverAfter.Contains(text[1], StringComparison.Ordinal)) return 3;
        if (SoundsLikeIs.Contains(text[1], StringComparison.Ordinal) && certain) return 2;
        if (HardlyCounted.Contains(text[1], StringComparison.Ordinal) && awaited) return 2;
        return certain && (!NeverAfter.Contains(text[1], StringComparison.Ordinal) || text[1..].StartsWith("切实")) ? 1 : 0;
    }
}
