using System.Collections.Immutable;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Placeholders;

/// <summary>Finds empty slots. Sorted by span, not overlapping; each lies within one paragraph. Immutable.</summary>
internal sealed class PlaceholderDetector
{
    /// <summary>Characters of words that stand in the place of a value; none of them is a sign.</summary>
    internal const string TellingCharacters = "暂未没缺若少详空尚另甲乙丙丁错击键择拉待年";

    private const int LongestPiece = 8_000;

    // Signs that open a mark, beside those of the form table: brackets, blanks, letters, code.
    private const string Openers = MarkOpeners + TellingCharacters;

    private const string MarkOpeners = "[【（({$<〈〔«‹〖⟦&@^=|+。《“‘「\"?？…·.#-—–―─━~～0NnuTt%yYABCDEFGHIJKLMOPQRSUVWZabcdefghijklmopqrsvwz\\/` ";

    /// <summary>The order placeholders are told in.</summary>
    internal static readonly Comparer<Placeholder> BySpan = Comparer<Placeholder>.Create((a, b) => a.Span.CompareTo(b.Span));

    private readonly FormTable forms = FormTable.LoadEmbedded();
    private readonly ContextWords words = ContextWords.LoadEmbedded();
    private readonly OpenValueModel openValues;
    private readonly CharacterSet signs;
    private readonly CharacterSet sites;

    public PlaceholderDetector() : this(OpenValueModel.LoadEmbedded())
    {
    }

    /// <summary>With another model of words that leave a value open.</summary>
    public PlaceholderDetector(OpenValueModel openValues)
    {
        this.openValues = openValues;
        signs = new CharacterSet([.. forms.Signs, .. Openers]);
        sites = OpenValueSites.OpenersOf(words);
    }

    public ImmutableArray<Placeholder> Detect(NormalText text, Outline outline)
    {
        var found = ImmutableArray.CreateBuilder<Placeholder>();
        var stars = StarUse.Of(text.Content);
        foreach (var paragraph in outline.Paragraphs)
            Read(text.Content, paragraph.Span, stars, found);
        ReadOwn(text.Content, outline, found);
        return found.DrainToImmutable();
    }

    // What a writer means by a sign or a word shows beside units, or by its number; elsewhere it is read once that is known.
    private void ReadOwn(ReadOnlySpan<char> text, Outline outline, ImmutableArray<Placeholder>.Builder found)
    {
        var (signsOfText, wordsOfText) = (OwnSigns.Of(text, found, words, forms), OwnWords.Of(text, found, words));
        if (signsOfText is null && wordsOfText is null) return;
        var taken = found.ToArray();
        var more = ImmutableArray.CreateBuilder<Placeholder>();
        foreach (var paragraph in outline.Paragraphs)
        {
            for (int start = paragraph.Span.Start, end; start < paragraph.Span.End; start = end)
            {
                end = PieceEnd(text, start, paragraph.Span.End);
                signsOfText?.Read(text[start..end], start, taken, more);
                wordsOfText?.Read(text[start..end], start, taken, more);
            }
        }

        if (more.Count == 0) return;
        found.AddRange(more);
        found.Sort(BySpan);
    }

    // What a mark stands for is asked of the whole line around it, so a line as long as a book is read in pieces of whole
    // sentences; only a sentence longer than a piece is cut, and no run of one sign.
    private void Read(ReadOnlySpan<char> text, TextSpan paragraph, StarUse stars, ImmutableArray<Placeholder>.Builder found)
    {
        for (int start = paragraph.Start, end; start < paragraph.End; start = end)
        {
            end = PieceEnd(text, start, paragraph.End);
            ReadPiece(text[start..end], start, stars, found);
        }
    }

    private static int PieceEnd(ReadOnlySpan<char> text, int start, int end)
    {
        if (end - start <= LongestPiece) return end;
        var at = start + LongestPiece;
        if (text[start..at].LastIndexOfAny('。', '；') is > 0 and var stop) at = start + stop + 1;
        while (at < end && text[at] == text[at - 1]) at++;
        return at;
    }

    // What signs and set forms show comes first; what words show is asked of the rest.
    private void ReadPiece(ReadOnlySpan<char> line, int offset, StarUse stars, ImmutableArray<Placeholder>.Builder found)
    {
        if (ContentCharacter.Count(line) == 0) return;
        var first = found.Count;
        new MarkScanner(forms, words, signs, stars, line, offset, found).Run();
        var marks = found.Count;
        new OpenValueReader(openValues, words, sites, line, offset).Read(found, first);
        if (first < marks && marks < found.Count) found.Sort(first, found.Count - first, BySpan);
        new VagueAmounts(words, line, offset).Read(found, first);
    }
}
