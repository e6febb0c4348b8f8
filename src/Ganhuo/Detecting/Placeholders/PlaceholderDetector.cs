using System.Buffers;
using System.Collections.Immutable;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Placeholders;

/// <summary>Finds empty slots. Sorted by span, not overlapping; each lies within one paragraph. Immutable.</summary>
internal sealed class PlaceholderDetector
{
    /// <summary>Characters of words that stand in the place of a value; none of them is a sign.</summary>
    internal const string TellingCharacters = "暂未没缺若少详甲乙丙丁错击键择拉待";

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
        var line = text[paragraph.Start..paragraph.End];
        if (line.IndexOfAny(signs) < 0 && forms.IndexOfBlock(line) < 0 || ContentCharacter.Count(line) == 0) return;
        new MarkScanner<TSink>(forms, words, signs, stars, line, paragraph.Start, sink).Run();
    }
}
