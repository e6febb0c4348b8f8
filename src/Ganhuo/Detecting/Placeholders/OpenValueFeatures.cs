using Ganhuo.Segmenting;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Placeholders;

/// <summary>
/// What a site looks like: the characters, pairs and triples of its words, how long they are, what stands on both sides and
/// what the words there are known to ask for; and what a beginning of words before a unit looks like. Hashed.
/// </summary>
internal static class OpenValueFeatures
{
    /// <summary>Number of features.</summary>
    public const int Count = FeatureBag.Features;

    /// <summary>More than a site can have.</summary>
    public const int Most = 256;

    private const int LongWords = 10;

    // So many characters before a unit say whether a value stands there; those further off belong to the clause.
    private const int NearUnit = 7;

    // A character that no text has, before and behind the words.
    private const char Edge = '\uFFFF';

    /// <summary>Writes the features of a site, each once, and returns how many there are.</summary>
    /// <param name="words">What is known of words beside a slot.</param>
    /// <param name="line">The line.</param>
    /// <param name="site">A site of it.</param>
    /// <param name="features">Room for <see cref="Most"/>.</param>
    public static int Extract(ContextWords words, ReadOnlySpan<char> line, in OpenValueSite site, Span<int> features)
    {
        var bag = new FeatureBag(features);
        var said = site.Words(line);
        if (site.Kind == OpenValueSiteKind.Figure && said.Length > NearUnit) said = said[^NearUnit..];
        var kind = (char)site.Kind;
        var length = (char)Math.Min(said.Length, LongWords);
        bag.Add((int)Feature.Kind, kind);
        bag.Add((int)Feature.Length, length);
        bag.Add((int)Feature.KindLength, kind, length);
        Grams(said, kind, ref bag);
        Sides(line, site, kind, ref bag);
        Known(words, line, site, said, kind, ref bag);
        return bag.Distinct();
    }

    private static void Grams(ReadOnlySpan<char> said, char kind, ref FeatureBag bag)
    {
        for (var at = -1; at < said.Length; at++)
        {
            var (one, two, three) = (At(said, at), At(said, at + 1), At(said, at + 2));
            if (at >= 0)
            {
                bag.Add((int)Feature.Character, one);
                bag.Add((int)Feature.KindCharacter, kind, one);
            }

            bag.Add((int)Feature.Pair, one, two);
            if (at + 1 < said.Length) bag.Add((int)Feature.Triple, one, two, three);
        }

        if (said.Length > 1)
        {
            bag.Add((int)Feature.Opening, said[0], said[1]);
            bag.Add((int)Feature.Closing, said[^2], said[^1]);
        }
    }

    private static void Sides(ReadOnlySpan<char> line, in OpenValueSite site, char kind, ref FeatureBag bag)
    {
        var (before, after) = (At(line, site.Start - 1), At(line, site.Behind));
        if (site.Kind != OpenValueSiteKind.Figure)
        {
            bag.Add((int)Feature.Before, before);
            bag.Add((int)Feature.BeforeClass, ClassOf(before));
        }

        bag.Add((int)Feature.AfterClass, kind, ClassOf(after));
        if (site.Kind == OpenValueSiteKind.Figure)
            bag.Add((int)Feature.Unit, line[site.End], site.Behind - site.End > 1 ? line[site.End + 1] : Edge);
    }

    private static void Known(
        ContextWords words, ReadOnlySpan<char> line, in OpenValueSite site, ReadOnlySpan<char> said, char kind, ref FeatureBag bag)
    {
        if (site.Kind != OpenValueSiteKind.Figure)
        {
            var left = words.Before.Ends(line[..site.Start].TrimEnd("：: “《("), out var length);
            bag.Add((int)Feature.Left, kind, (char)left, (char)Math.Min(length, 3));
        }

        bag.Add((int)Feature.Right, kind, (char)words.After.Begins(line[site.End..], out _));
        bag.Add((int)Feature.Inside, kind, (char)words.Inside.Ends(said, out var named), named == said.Length ? 'w' : 'e');
    }

    /// <summary>
    /// Writes the features of a beginning of the words of a site before a unit, as <see cref="Extract"/> does those of a site.
    /// </summary>
    /// <param name="words">What is known of words beside a slot.</param>
    /// <param name="line">The line.</param>
    /// <param name="cuts">Where words begin in the site, in order, and where the last of them ends.</param>
    /// <param name="at">Which of the cuts is the beginning.</param>
    /// <param name="features">Room for <see cref="Most"/>.</param>
    public static int ExtractBeginning(ContextWords words, ReadOnlySpan<char> line, ReadOnlySpan<int> cuts, int at, Span<int> features)
    {
        var bag = new FeatureBag(features);
        var (start, end) = (cuts[at], cuts[^1]);
        var first = line[start..cuts[at + 1]];
        var before = at > 0 ? line[cuts[at - 1]..start] : default;
        bag.Add((int)Feature.Length, (char)Math.Min(end - start, LongWords));
        bag.Add((int)Feature.Words, (char)Math.Min(cuts.Length - 1 - at, 6));
        bag.Add((int)Feature.Opening, first);
        bag.Add((int)Feature.Character, first[0]);
        bag.Add((int)Feature.Pair, At(line, start), At(line, start + 1));
        bag.Add((int)Feature.Before, before);
        bag.Add((int)Feature.BeforeClass, At(line, start - 1));
        bag.Add((int)Feature.Tag, TagOf(before), TagOf(first), at + 2 < cuts.Length ? TagOf(line[cuts[at + 1]..cuts[at + 2]]) : Edge);
        bag.Add((int)Feature.Cut, TagOf(before), TagOf(first));
        bag.Add((int)Feature.TagBefore, TagOf(before));
        bag.Add((int)Feature.FirstTag, TagOf(first));
        var left = words.Before.Ends(line[..start].TrimEnd("：: “《("), out var length);
        bag.Add((int)Feature.Left, (char)left, (char)Math.Min(length, 3));
        for (var i = start; i < end; i++) bag.Add((int)Feature.KindCharacter, line[i]);
        for (var i = Math.Max(0, start - 4); i < start; i++) bag.Add((int)Feature.Outside, line[i]);
        return bag.Distinct();
    }

    // What kind of word it is; of a word that no dictionary knows, how long.
    private static char TagOf(ReadOnlySpan<char> word) =>
        word.IsEmpty ? Edge
        : WordDictionary.Embedded.PartOfSpeech(word) is { Length: > 0 } tag ? tag[0]
        : (char)('0' + Math.Min(word.Length, 5));

    private static char At(ReadOnlySpan<char> text, int at) => at >= 0 && at < text.Length ? text[at] : Edge;

    private static char ClassOf(char c) =>
        c == Edge ? 'e' : HanCharacter.Is(c)
            ? 'h' : char.IsAsciiDigit(c) ? 'd' : c is '，' or '。' or '；' or '、' ? 'p' : c is '：' or ':' or '|' or '｜' or '\t' ? 'f' : 'o';

    private enum Feature
    {
        Kind, Length, KindLength, Character, KindCharacter, Pair, Triple, Opening, Closing, Before, BeforeClass, AfterClass,
        Unit, Left, Right, Inside, Cut, Outside, Words, Tag, TagBefore, FirstTag,
    }
}
