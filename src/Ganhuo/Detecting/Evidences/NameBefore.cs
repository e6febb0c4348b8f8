using Ganhuo.Text;

namespace Ganhuo.Detecting.Evidences;

/// <summary>Reads the name in front of a noun that names end in: 东岭|村, 恒信|公司.</summary>
internal static class NameBefore
{
    /// <summary>Characters that end the words before a name; they are rare inside names.</summary>
    private static readonly CharacterSet Boundaries = new("在到赴和与对为从于向将把由给被是及至往的了等以按经也都又或且如说过让叫请同跟比其该各全我本每某这那有无并但而就则只仅已未不没像虽然年月日转因得读");

    /// <summary>
    /// The name that ends at <paramref name="end"/>, between <paramref name="shortest"/> and <paramref name="longest"/>
    /// characters, or an empty span where what stands there is a common word.
    /// </summary>
    public static TextSpan At(in ClauseScan clause, int end, int shortest, int longest)
    {
        var start = end;
        var first = AfterVerb(clause, end, longest);
        while (start > first && IsNamePart(clause.Content[start - 1]))
            if (end - --start > longest) return default;
        var name = new TextSpan(start, end);
        return name.Length >= shortest && !IsCommon(clause, name) ? name : default;
    }

    // 走访|东岭村, 预防|煤矿, 其中|安平镇: neither a verb nor what begins before a name is part of it.
    private static int AfterVerb(in ClauseScan clause, int end, int longest)
    {
        var first = clause.Start;
        foreach (var hit in clause.WordsAt(new TextSpan(Math.Max(0, end - longest - 1), end)))
            if (hit.Is(WordKinds.NameBoundary) && hit.Span.End <= end) first = Math.Max(first, hit.Span.End);

        return first;
    }

    private static bool IsNamePart(char c) =>
        c is >= '\u4E00' and <= '\u9FFF' && !Boundaries.Has(c);

    private static bool IsCommon(in ClauseScan clause, TextSpan name)
    {
        foreach (var hit in clause.WordsAt(name))
            if (hit.Is(WordKinds.Vague | WordKinds.GenericModifier | WordKinds.GenericOrgan) && hit.Span.Overlaps(name)
                && !IsNameAlone(clause, hit, name)) return true;
        return clause.IsWellWorn(name);
    }

    // 幸福村 is a village, 幸福青河 a wish.
    private static bool IsNameAlone(in ClauseScan clause, ClauseWord word, TextSpan name) =>
        word.Span == name && word.Is(WordKinds.GenericModifier) && clause.TagOf(word) == "slogan-name";
}
