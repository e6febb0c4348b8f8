using Ganhuo.Detecting.Evidences;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Correspondence;

/// <summary>Words that two parts of a report share whatever they speak of: units of figures, and the name of who reports.</summary>
internal sealed class EverydayWords(RuleContext context)
{
    // 水利局 of 青石县水利局党组; a shorter word within a name may be what the unit is there for: 教育 of 县教育局.
    private const int LongestSubject = 2;

    private static readonly UnitTable Units = UnitTable.LoadEmbedded();

    private readonly string unit = context.Classification.Unit ?? "";

    public bool Has(TextSpan word) => IsUnit(word) || IsOfOwnName(context.Text.Slice(word));

    // 12公里, 四小时, 三家: the word is the measure of a number before it or in it.
    private bool IsUnit(TextSpan word)
    {
        var content = context.Text.Content.AsSpan();
        var at = NumeralReader.TryRead(content, word.Start, out var numeral) ? numeral.End : word.Start;
        return at < word.End && (at > word.Start || (at > 0 && IsNumber(content[at - 1])))
            && Units.At(content, at)?.Phrase.Length == word.End - at;
    }

    private static bool IsNumber(char c) => NumeralReader.CanStart(c) || c is '余' or '多' or '半' or '*' or 'X' or 'x' or '×' or '□';

    private bool IsOfOwnName(ReadOnlySpan<char> word) =>
        unit.AsSpan().IndexOf(word) is >= 0 and var at
        && (word.Length > LongestSubject || at == 0 || unit.AsSpan().EndsWith(word));
}
