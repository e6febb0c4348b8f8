using System.Buffers;
using System.Collections.Immutable;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Placeholders;

/// <summary>Finds empty slots. Sorted by span, not overlapping; each lies within one paragraph. Immutable.</summary>
internal sealed class PlaceholderDetector
{
    /// <summary>Characters of words that stand in the place of a value; none of them is a sign.</summary>
    internal const string TellingCharacters = "暂未没缺若少详空尚另甲乙丙丁错击键择拉待";

    private const int LongestPiece = 8_000;

    // Signs that open a mark, beside those of the form table: brackets, blanks, letters, code.
    private const string Openers = MarkOpeners + TellingCharacters;

    private const string MarkOpeners = "[【（({$<〈〔«‹〖⟦&@^=|。《“‘「\"?？…·.#-—–―─━~～0NnuTt%yYABCDEFGHIJKLMOPQRSUVWZabcdefghijklmopqrsvwz\\/` ";

    private readonly FormTable forms = FormTable.LoadEmbedded();
    private readonly ContextWords words = ContextWords.LoadEmbedded();
    private readonly SearchValues<char> signs;

    public PlaceholderDetector() => signs = SearchValues.Create([.. forms.Signs, .. Openers]);

    public ImmutableArray<Placeholder> Detect(NormalText text, Outline outline)
    {
        var found = ImmutableArray.CreateBuilder<Placeholder>();
        var stars = StarUse.Of(text.Content);
        foreach (var paragraph in outline.Paragraphs)
            Scan(text.Content, paragraph.Span, stars, new PlaceholderList(found));
        return found.DrainToImmutable();
    }

    /// <summary>
    /// Scans one paragraph without allocating: the core that the full analysis and the fast path share.
    /// <paramref name="stars"/> is what the whole text uses asterisks for.
    /// </summary>
    public void Scan<TSink>(ReadOnlySpan<char> text, TextSpan paragraph, StarUse stars, TSink sink)
        where TSink : struct, IPlaceholderSink
    {
        for (var start = paragraph.Start; start < paragraph.End;)
        {
            var end = PieceEnd(text, start, paragraph.End);
            ScanPiece(text[start..end], start, stars, sink);
            start = end;
        }
    }

    // What a mark stands for is asked of the whole line around it, so a line as long as a book is read in pieces of whole
    // sentences; only a sentence longer than a piece is cut, and no run of one sign.
    private static int PieceEnd(ReadOnlySpan<char> text, int start, int end)
    {
        if (end - start <= LongestPiece) return end;
        var at = start + LongestPiece;
        if (text[start..at].LastIndexOfAny('。', '；') is > 0 and var stop) at = start + stop + 1;
        while (at < end && text[at] == text[at - 1]) at++;
        return at;
    }

    private void ScanPiece<TSink>(ReadOnlySpan<char> line, int offset, StarUse stars, TSink sink)
        where TSink : struct, IPlaceholderSink
    {
        if (line.IndexOfAny(signs) < 0 && forms.IndexOfBlock(line) < 0 || ContentCharacter.Count(line) == 0) return;
        new MarkScanner<TSink>(forms, words, signs, stars, line, offset, sink).Run();
    }
}
