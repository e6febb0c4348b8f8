using Ganhuo.Text;

namespace Ganhuo.Comparing.Folding;

/// <summary>
/// A report in the form in which copies of it look alike: content characters only, without enumerators;
/// a number of any length is one symbol, a placeholder one, and a word of the synonym table the symbol of its group.
/// Every symbol knows where it stands in the text.
/// </summary>
internal sealed class FoldedText
{
    /// <summary>Stands for a number.</summary>
    public const char Number = '0';

    /// <summary>Stands for a placeholder.</summary>
    public const char Slot = '□';

    /// <summary>The first of the symbols that stand for groups of synonyms (the private use area).</summary>
    public const char FirstGroup = '\uE000';

    private readonly char[] symbols;
    private readonly Lazy<NormalText> text;
    private readonly Lazy<TextSpan[]> spans;
    private readonly bool[] opens;
    private readonly bool[] fixedPhrases;

    public FoldedText(NormalText text, char[] symbols, TextSpan[] spans, bool[] opens, bool[] fixedPhrases) =>
        (this.text, this.symbols, this.spans, this.opens, this.fixedPhrases) = (new(text), symbols, new(spans), opens, fixedPhrases);

    /// <summary>Of a report whose text is read only where a passage calls for it.</summary>
    /// <param name="symbols">Its symbols.</param>
    /// <param name="opens">Those that are the first of their clause.</param>
    /// <param name="fixedPhrases">Those that lie in a formula.</param>
    /// <param name="spans">Gives where each stands.</param>
    /// <param name="text">Gives the normalised text they stand in.</param>
    public FoldedText(char[] symbols, bool[] opens, bool[] fixedPhrases, Func<TextSpan[]> spans, Func<NormalText> text) =>
        (this.symbols, this.opens, this.fixedPhrases, this.spans, this.text) = (symbols, opens, fixedPhrases, new(spans), new(text));

    /// <summary>The normalised text the symbols stand in.</summary>
    public NormalText Text => text.Value;

    public int Length => symbols.Length;

    public ReadOnlySpan<char> Symbols => symbols;

    /// <summary>For each symbol, whether it is the first of its clause.</summary>
    public ReadOnlySpan<bool> Opens => opens;

    /// <summary>For each symbol, whether it lies in a formula: sharing it is no sign of copying.</summary>
    public ReadOnlySpan<bool> InFormula => fixedPhrases;

    /// <summary>Where symbol <paramref name="index"/> stands in the normalised text.</summary>
    public TextSpan SpanOf(int index) => Spans[index];

    /// <summary>From the first of the symbols <c>[start, end)</c> to after the last, in the normalised text.</summary>
    public TextSpan SpanOf(int start, int end) => new(Spans[start].Start, Spans[end - 1].End);

    /// <summary>The normalised text under one symbol.</summary>
    public ReadOnlySpan<char> TextOf(int index) => Text.Slice(Spans[index]);

    private TextSpan[] Spans => spans.Value;
}
