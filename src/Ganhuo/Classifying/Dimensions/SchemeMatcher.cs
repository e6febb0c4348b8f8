using System.Collections.Immutable;

namespace Ganhuo.Classifying.Dimensions;

/// <summary>
/// Says which official dimension of a scheme a heading speaks of: by its name, a synonym, key words shared with the name
/// (those every name of the scheme has, such as 政治, say nothing), or the unified dimension it alone maps onto.
/// </summary>
internal sealed class SchemeMatcher
{
    /// <summary>A match at least this good rests on the words of the scheme itself.</summary>
    public const double Worded = 0.5;

    private const double ByName = 1, BySynonym = 0.75, ByKeyWords = 0.55, ByKey = 0.4;
    private const double LengthBonus = 0.01;
    private const double SharedEnough = 0.5;

    // 夯实政治根基 and 厚植根基 are about the same thing where no other name of the scheme ends in 根基; a thing that
    // anything may be called (建设) says nothing.
    private const int LongestForThing = 8;

    private static readonly string[] AnyThing = ["建设", "工作", "管理", "情况", "落实", "责任", "监督", "方面", "组织"];

    // 风险仍然突出 hints at no 突出政治标准选人: what is done to a thing is not the thing.
    private static readonly string[] AnyHalf =
    [
        "建设", "工作", "管理", "情况", "落实", "监督", "方面", "组织", "政治", "加强", "提高", "开展", "推进", "突出", "切实", "严肃", "严明", "纯正", "永葆",
        "坚定", "坚持", "强化", "压实", "严格", "深化", "增强", "维护",
    ];

    private readonly Wording[] dimensions;

    // What the name of each is about, where no other name of the scheme ends so; null where that says nothing.
    private readonly string?[] things;

    // The pairs of characters of each name, in order, and what sharing each says.
    private readonly (SoughtWord Pair, double Weight)[][] pairs;

    // The halves of each name that are of no other name of the scheme and say something.
    private readonly SoughtWord[][] halves;

    public SchemeMatcher(DimensionScheme scheme)
    {
        Scheme = scheme;
        dimensions =
        [
            .. scheme.Dimensions.Select(d => new Wording(
                new SoughtWord(ContentText.Of(d.Name)), [.. d.Synonyms.Select(s => new SoughtWord(ContentText.Of(s)))],
                scheme.Dimensions.Count(other => other.Key == d.Key) == 1)),
        ];
        things = Array.ConvertAll(dimensions, d => ThingOf(d.Name.Word));
        halves = Array.ConvertAll(dimensions, d => OwnHalvesOf(d.Name.Word));
        var names = NamesWith();
        pairs = Array.ConvertAll(dimensions,
            d => Array.ConvertAll(Pairs(d.Name.Word), p => (new SoughtWord(p), Math.Log((dimensions.Length + 0.5) / names[p]))));
    }

    public DimensionScheme Scheme { get; }

    /// <summary>The best-matching dimension of a heading in content characters; null where none matches.</summary>
    public SchemeMatch? Match(string heading, Dimension unified)
    {
        SchemeMatch? best = null;
        var characters = SoughtWord.CharactersOf(heading);
        for (var i = 0; i < dimensions.Length; i++)
        {
            var score = Score(i, heading, characters, unified);
            if (score > 0 && score > (best?.Score ?? 0)) best = new SchemeMatch(i, score);
        }

        return best;
    }

    /// <summary>The dimension that the words of a heading speak of; null where they speak of none.</summary>
    public int? ByWords(string heading) => Match(heading, Dimension.None) is { Score: >= Worded } match ? match.Index : null;

    /// <summary>
    /// Which dimension of a scheme that the report follows a heading is for: the best match, or, where no words of the scheme speak
    /// for one, what it hints at.
    /// </summary>
    public SchemeMatch? Place(string heading, Dimension unified) =>
        Match(heading, unified) is var match && match is { Score: >= Worded }
            ? match : Hinted(heading) is { } index ? new SchemeMatch(index, ByKey) : match;

    /// <summary>
    /// The one dimension of which a heading has half the name (一处阵地一道关 of 阵地管理) or a synonym; null where it has that
    /// of none or of several. Proves nothing by itself.
    /// </summary>
    public int? Hinted(string heading)
    {
        int? hinted = null;
        var characters = SoughtWord.CharactersOf(heading);
        for (var i = 0; i < dimensions.Length; i++)
        {
            if (!IsHinted(i, heading, characters)) continue;
            if (hinted is not null) return null;
            hinted = i;
        }

        return hinted;
    }

    private bool IsHinted(int index, string heading, ulong characters)
    {
        var (name, synonyms, _) = dimensions[index];
        // 修德立身, 强能提质, 分管实绩.
        if (name.Word.Length == 1) return name.IsIn(heading, characters);
        return name.Word.Length is >= 4 and <= LongestForThing
            && (HasAny(halves[index], heading, characters) || HasAny(synonyms, heading, characters));
    }

    private static bool HasAny(SoughtWord[] words, string heading, ulong characters)
    {
        foreach (ref readonly var word in words.AsSpan())
            if (word.IsIn(heading, characters)) return true;
        return false;
    }

    private SoughtWord[] OwnHalvesOf(string name) =>
        name.Length is < 4 or > LongestForThing ? []
        : [.. new[] { name[..2], name[^2..] }.Where(IsOwnHalf).Select(static half => new SoughtWord(half))];

    private bool IsOwnHalf(string half) =>
        !AnyHalf.Contains(half, StringComparer.Ordinal)
        && dimensions.Count(d => d.Name.Word.Contains(half, StringComparison.Ordinal)) == 1;

    /// <summary>The dimension that a heading in content characters calls by its name or a synonym; null where it calls none.</summary>
    public int? Names(string heading) => Match(heading, Dimension.None) is { Score: >= BySynonym } match ? match.Index : null;

    /// <summary>
    /// All dimensions that a heading calls by their names (政治生态与选人用人), and those that its clauses call or hint at one by one
    /// (本领跟不上，担当打折扣; 改进工作作风，筑牢廉洁防线).
    /// </summary>
    public ImmutableArray<int> Called(TopicHeading heading)
    {
        var called = ImmutableArray.CreateBuilder<int>();
        var characters = SoughtWord.CharactersOf(heading.Words);
        for (var i = 0; i < dimensions.Length; i++)
            if (dimensions[i].Name is { Word.Length: > 1 } name && name.IsIn(heading.Words, characters)) called.Add(i);
        foreach (var clause in heading.Clauses)
            if ((Names(clause) ?? Hinted(clause)) is { } index && !called.Contains(index))
                called.Add(index);
        return called.ToImmutable();
    }

    private double Score(int index, string heading, ulong characters, Dimension unified)
    {
        var (name, synonyms, ownKey) = dimensions[index];
        if (name.IsIn(heading, characters))
        {
            if (name.Word.Length > 1) return ByName + (LengthBonus * name.Word.Length);
            if (IsLetter(heading, name.Word)) return ByName;
        }

        var synonym = Longest(synonyms, heading, characters);
        if (synonym > 0) return BySynonym + (LengthBonus * synonym);
        if (Shared(index, heading, characters) >= SharedEnough
            || (things[index] is { } thing && heading.EndsWith(thing, StringComparison.Ordinal))) return ByKeyWords;
        return ownKey && unified != Dimension.None && unified == Scheme.Dimensions[index].Key ? ByKey : 0;
    }

    // 德 names a dimension where it stands for itself: 德, 德：…, 关于“德”, 德的方面, 以德为先.
    private static bool IsLetter(string heading, string name) =>
        heading == name || heading.Contains(name + ' ', StringComparison.Ordinal)
        || (heading.StartsWith(name, StringComparison.Ordinal)
            && (heading.AsSpan(1).StartsWith("方面", StringComparison.Ordinal)
            || heading.AsSpan(1).StartsWith("的方面", StringComparison.Ordinal)))
        || heading.AsSpan().StartsWith(string.Concat("在", name, "方面"), StringComparison.Ordinal)
        || heading.AsSpan().StartsWith(string.Concat("以", name, "为"), StringComparison.Ordinal);

    private string? ThingOf(string name)
    {
        if (name.Length is < 4 or > LongestForThing) return null;
        var thing = name[^2..];
        return !AnyThing.Contains(thing, StringComparer.Ordinal)
            && dimensions.Count(d => d.Name.Word.EndsWith(thing, StringComparison.Ordinal)) == 1 ? thing : null;
    }

    private static int Longest(SoughtWord[] synonyms, string heading, ulong characters)
    {
        var longest = 0;
        foreach (ref readonly var synonym in synonyms.AsSpan())
            if (synonym.Word.Length > longest && synonym.IsIn(heading, characters)) longest = synonym.Word.Length;
        return longest;
    }

    private double Shared(int index, string heading, ulong characters)
    {
        // The last two characters are the thing itself: 党内政治文化 shares three pairs with 党内政治生活 and is not it.
        if (pairs[index] is not [.., var (thing, _)] || !thing.IsIn(heading, characters)) return 0;
        double shared = 0, all = 0;
        foreach (var (pair, weight) in pairs[index])
        {
            all += weight;
            if (pair.IsIn(heading, characters)) shared += weight;
        }

        return all <= 0 ? 0 : shared / all;
    }

    // In how many of the names each pair of characters is.
    private Dictionary<string, int> NamesWith()
    {
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (name, _, _) in dimensions)
            foreach (var pair in Pairs(name.Word).Distinct(StringComparer.Ordinal))
                names[pair] = names.GetValueOrDefault(pair) + 1;
        return names;
    }

    private static string[] Pairs(string text)
    {
        var pairs = new string[Math.Max(0, text.Length - 1)];
        for (var i = 0; i < pairs.Length; i++) pairs[i] = text.Substring(i, 2);
        return pairs;
    }

    /// <summary>What a dimension is called, and whether no other of the scheme has its unified dimension.</summary>
    private sealed record Wording(SoughtWord Name, SoughtWord[] Synonyms, bool OwnKey);
}
