using Ganhuo.Segmenting.Phrases;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Evidences;

/// <summary>One clause with the lexicon phrases that touch it, as evidence sources see it.</summary>
internal readonly ref struct ClauseScan
{
    /// <summary>Quotations longer than this are quoted speech, not a name or a slogan.</summary>
    private const int LongestName = 20;

    // So few are walked through as fast as found.
    private const int Few = 32;

    public required string Content { get; init; }

    /// <summary>Offset of the clause in <see cref="Content"/>.</summary>
    public required int Start { get; init; }

    /// <summary>Offset after its last character, the mark that ends it left out.</summary>
    public required int End { get; init; }

    /// <summary>The phrases that sources ask the place of, by start, then end; <see cref="WordKinds.Kept"/> says which those are.</summary>
    public required ReadOnlySpan<ClauseWord> Words { get; init; }

    /// <summary>How many characters the longest of them has.</summary>
    public required int LongestWord { get; init; }

    /// <summary>The entries of the lexicons, which phrases are told by.</summary>
    public required LexiconEntry[] Entries { get; init; }

    /// <summary>The kinds of all its phrases.</summary>
    public required WordKinds Kinds { get; init; }

    /// <summary>The signs of its characters.</summary>
    public required ClauseSigns Signs { get; init; }

    /// <summary>The clause up to its end, indexed by offsets of <see cref="Content"/>.</summary>
    public ReadOnlySpan<char> Text => Content.AsSpan(0, End);

    /// <summary>Whether a character of the clause is one of these signs.</summary>
    public bool HasAny(ClauseSigns signs) => (Signs & signs) != 0;

    /// <summary>Whether a phrase of the clause is of one of these kinds.</summary>
    public bool HasAny(WordKinds kinds) => (Kinds & kinds) != 0;

    /// <summary>What the lexicon says of a phrase besides its kind.</summary>
    public string TagOf(ClauseWord word) => Entries[word.Entry].Tag;

    /// <summary>
    /// The words among which all stand that overlap or touch a place: the whole clause's, but for one of many words, as a text without
    /// a mark is one clause.
    /// </summary>
    public ReadOnlySpan<ClauseWord> WordsAt(TextSpan place)
    {
        if (Words.Length <= Few) return Words;
        var first = FirstFrom(place.Start - LongestWord);
        return Words[first..Math.Max(first, FirstFrom(place.End + 1))];
    }

    public char At(int offset) => offset >= Start && offset < End ? Content[offset] : '\0';

    // Most words differ in the first character already, which costs no call.
    public bool Has(int offset, string word) =>
        offset >= Start && offset + word.Length <= End
        && Content[offset] == word[0] && Content.AsSpan(offset, word.Length).SequenceEqual(word);

    /// <summary>Whether a universal phrase touches <paramref name="span"/>.</summary>
    public bool IsUniversal(TextSpan span)
    {
        if (!HasAny(WordKinds.Universal)) return false;
        foreach (var hit in WordsAt(span))
            if (hit.Is(WordKinds.Universal) && hit.Span.Overlaps(span)) return true;
        return false;
    }

    /// <summary>
    /// Whether a universal phrase holds a whole number and more than its digits: 24小时, 八项规定; not the 120 of 1120处 or
    /// of 120名, nor the 万户 of 9800万户.
    /// </summary>
    public bool IsUniversalNumber(TextSpan numeral)
    {
        if (!HasAny(WordKinds.Universal)) return false;
        foreach (var hit in WordsAt(numeral))
            if (hit.Is(WordKinds.Universal) && hit.Span.Contains(numeral) && hit.Span != numeral) return true;
        return false;
    }

    /// <summary>Whether at least half of a name is a phrase that everybody uses.</summary>
    public bool IsWellWorn(TextSpan name)
    {
        if (!HasAny(WordKinds.Universal | WordKinds.Formulas)) return false;
        foreach (var hit in WordsAt(name))
            if (hit.Is(WordKinds.Universal | WordKinds.Formulas) && Fills(hit.Span, name)) return true;
        return false;
    }

    /// <summary>The words between the quotation marks around <paramref name="offset"/>, or an empty span.</summary>
    public TextSpan QuotationAround(int offset)
    {
        var open = offset;
        while (open >= Start && offset - open <= LongestName && !IsQuote(Content[open])) open--;
        if (At(open) is not ('“' or '‘')) return default;
        var close = offset;
        while (close < End && close - offset <= LongestName && !IsQuote(Content[close])) close++;
        return At(close) is '”' or '’' && close - open <= LongestName ? new TextSpan(open + 1, close) : default;
    }

    // Index of the first word that begins at or behind an offset.
    private int FirstFrom(int offset)
    {
        var (low, high) = (0, Words.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Words[middle].Span.Start < offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static bool IsQuote(char c) => c is '“' or '”' or '‘' or '’';

    private static bool Fills(TextSpan word, TextSpan name) =>
        2 * (Math.Min(word.End, name.End) - Math.Max(word.Start, name.Start)) >= name.Length;
}
