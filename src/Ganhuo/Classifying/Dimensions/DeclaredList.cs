namespace Ganhuo.Classifying.Dimensions;

/// <summary>
/// Whether a report says at its opening that it follows a list: 从政治忠诚、政治定力、…、政治自律五个方面作了自评, or by hints,
/// 抓领导、抓学习、抓阵地、抓舆情、抓队伍.
/// </summary>
internal static class DeclaredList
{
    // A list of three may be anybody's; of a longer one, one name may be written so that nobody knows it again.
    private const int Fewest = 4, MostUnknown = 1;
    private const int LongestPiece = 24;

    private const string Marks = "、，：“”和与及";

    /// <summary>Whether the pieces of the opening, as commas and 和 part them, speak of all dimensions of the list but one.</summary>
    public static bool IsOf(SchemeMatcher scheme, string opening)
    {
        var count = scheme.Scheme.Dimensions.Length;
        if (count < Fewest) return false;
        HashSet<int>? named = null;
        foreach (var sentence in opening.AsSpan().SplitAny("。；\n"))
            if (opening.AsSpan(sentence).Count('、') >= Fewest - 1) Read(scheme, opening[sentence], named ??= []);
        return named?.Count >= count - MostUnknown;
    }

    private static void Read(SchemeMatcher scheme, string sentence, HashSet<int> named)
    {
        foreach (var range in sentence.AsSpan().SplitAny(Marks))
        {
            var piece = sentence[range];
            if (piece.Length is 0 or > LongestPiece) continue;
            if (IsLetter(scheme, piece) is { } letter) named.Add(letter);
            else if (piece.Length > 1 && (scheme.ByWords(piece) ?? scheme.Hinted(piece)) is { } index
                && scheme.Scheme.Dimensions[index].Name.Length > 1) named.Add(index);
        }
    }

    // 德、能、勤、绩、廉: 廉五个方面 and 围绕德 begin or end with the last and the first.
    private static int? IsLetter(SchemeMatcher scheme, string piece)
    {
        for (var i = 0; i < scheme.Scheme.Dimensions.Length; i++)
        {
            var name = scheme.Scheme.Dimensions[i].Name;
            if (name.Length == 1 && (piece == name || piece.EndsWith(name, StringComparison.Ordinal)
                || piece.StartsWith(name + "五", StringComparison.Ordinal)
                || piece.StartsWith(name + "等", StringComparison.Ordinal))) return i;
        }

        return null;
    }
}
