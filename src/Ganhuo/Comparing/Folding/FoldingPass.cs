using Ganhuo.Text;

namespace Ganhuo.Comparing.Folding;

/// <summary>Folds one normalised text for comparison, in one pass; see <see cref="FoldedText"/>.</summary>
internal ref struct FoldingPass
{
    private const string AfterNumber = "、.）)是";

    private readonly NormalText text;
    private readonly string content;
    private readonly ReadOnlySpan<TextSpan> slots;
    private readonly ReadOnlySpan<TextSpan> formulas;
    private readonly List<SynonymHit> words;
    private readonly char[] symbols;
    private readonly TextSpan[] spans;
    private readonly bool[] opening;
    private readonly bool[] fixedPhrases;
    private readonly ReadOnlySpan<TextSpan> prose;
    private int slot, formula, word, line, length, at;
    private bool opens, isFirst;

    /// <summary>The spans are of the normalised text, sorted and not overlapping.</summary>
    /// <param name="text">The text.</param>
    /// <param name="prose">Its lines of running text, without titles and headings: what a form prescribes is no copying.</param>
    /// <param name="slots">Its placeholders: each becomes one symbol.</param>
    /// <param name="formulas">Its fixed phrases.</param>
    /// <param name="words">Its words that have synonyms; none where every character stands for itself.</param>
    public FoldingPass(
        NormalText text,
        ReadOnlySpan<TextSpan> prose, ReadOnlySpan<TextSpan> slots, ReadOnlySpan<TextSpan> formulas, List<SynonymHit> words)
    {
        this.text = text;
        content = text.Content;
        this.slots = slots;
        this.formulas = formulas;
        this.words = words;
        symbols = new char[content.Length];
        spans = new TextSpan[content.Length];
        opening = new bool[content.Length];
        fixedPhrases = new bool[content.Length];
        this.prose = prose;
    }

    public FoldedText Run()
    {
        while (EnterProse())
        {
            if (TakeSlot() || TakeWord() || TakeNumber()) continue;
            TakeCharacter();
        }

        return new FoldedText(text, symbols[..length], spans[..length], opening[..length], fixedPhrases[..length]);
    }

    private bool EnterProse()
    {
        while (line < prose.Length && prose[line].End <= at) line++;
        if (line == prose.Length) return false;
        if (at >= prose[line].Start && (at != prose[line].Start || isFirst)) return true;
        at = prose[line].Start;
        opens = isFirst = true;
        return true;
    }

    private bool TakeSlot()
    {
        while (slot < slots.Length && slots[slot].End <= at) slot++;
        if (slot == slots.Length || slots[slot].Start > at) return false;
        Emit(FoldedText.Slot, slots[slot].End);
        return true;
    }

    private bool IsInFormula()
    {
        while (formula < formulas.Length && formulas[formula].End <= at) formula++;
        return formula < formulas.Length && formulas[formula].Start <= at;
    }

    private bool TakeWord()
    {
        while (word < words.Count && words[word].Start < at) word++;
        if (word == words.Count || words[word].Start > at || NextStop(words[word].End) < words[word].End) return false;
        Emit(words[word].Group, words[word].End);
        return true;
    }

    private bool TakeNumber()
    {
        if (!IsNumeral(content[at])) return false;
        var end = at + 1;
        while (end < content.Length && (IsNumeral(content[end]) || IsInsideNumber(end))) end++;
        end = NextStop(end);
        if (opens && end < content.Length && AfterNumber.Contains(content[end])) at = content[end] == '是' ? end + 1 : end;
        else Emit(FoldedText.Number, end);
        return true;
    }

    private void TakeCharacter()
    {
        var c = content[at];
        if (ContentCharacter.Is(c) || char.IsLowSurrogate(c)) Emit(char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c, at + 1);
        else
        {
            var isMark = c is '\n' or '。' or '！' or '？' or '；' or '：' or '，' or ',' or ';' or ':';
            opens = isMark || (opens && c is ' ' or '（' or '(');
            isFirst |= isMark;
            at++;
        }
    }

    private void Emit(char symbol, int end)
    {
        symbols[length] = symbol;
        opening[length] = isFirst;
        fixedPhrases[length] = IsInFormula();
        spans[length++] = new TextSpan(at, end);
        at = end;
        opens = isFirst = false;
    }

    // A symbol never runs into a slot that begins inside it.
    private readonly int NextStop(int end)
    {
        if (slot < slots.Length && slots[slot].Start > at) end = Math.Min(end, slots[slot].Start);
        return end;
    }

    private readonly bool IsInsideNumber(int index) =>
        content[index] is '.' or ',' && char.IsAsciiDigit(content[index - 1])
        && index + 1 < content.Length && char.IsAsciiDigit(content[index + 1]);

    private static bool IsNumeral(char c) => c < 0x80
        ? char.IsAsciiDigit(c)
        : c is '〇' or '零' or '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十' or '百' or '千';
}
