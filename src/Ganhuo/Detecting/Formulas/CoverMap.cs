using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using Ganhuo.Segmenting.Phrases;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Formulas;

/// <summary>For every unit of the text, which families of fixed or vague wording cover it; of no use once disposed.</summary>
internal sealed class CoverMap : IDisposable
{
    /// <summary>Characters that carry grammar alone; they count neither for nor against a formula.</summary>
    private static readonly CharacterSet Grammar = new("的了和与及在对把将等各其以为是上中下并而也还又都更就着地得从向到于之所能要使让");

    private static readonly string[] VagueKinds = ["vague-verb", "degree", "hedge", "wish", "abstract-noun", "slogan-numeral"];

    private readonly NormalText text;
    private readonly int words;

    // A row of bits for each family, and one for what is grammar: see TextBits.
    private readonly int[] rows;

    /// <summary>Marks what the lexicons find.</summary>
    public CoverMap(NormalText text, PhraseHits phrases)
    {
        this.text = text;
        words = TextBits.WordsFor(text.Content.Length);
        rows = ArrayPool<int>.Shared.Rent(words * RowCount * (sizeof(ulong) / sizeof(int)));
        for (var family = Family.Required; family <= Family.Grammar; family++) Row(family).Clear();
        MarkHits(phrases);
        MarkGrammar();
    }

    private const int RowCount = (int)Family.Grammar;

    // None is what is in no family; the others have a row each.
    private enum Family : byte
    {
        None,
        Required,
        Boilerplate,
        Vague,
        Grammar,
    }

    /// <summary>Shares of the clause's content characters, grammar aside, under each family.</summary>
    public CoverShares Of(TextSpan clause)
    {
        int total = 0, required = 0, boilerplate = 0, vague = 0;
        ReadOnlySpan<ulong> content = text.ContentBits, prescribed = Row(Family.Required), stock = Row(Family.Boilerplate),
            loose = Row(Family.Vague), grammar = Row(Family.Grammar);
        for (var at = clause.Start; at < clause.End; at += TextBits.InWord)
        {
            ulong first = TextBits.From(prescribed, at), second = TextBits.From(stock, at) & ~first;
            var third = TextBits.From(loose, at) & ~(first | second);
            var counted = TextBits.From(content,
                at) & TextBits.Lowest(clause.End - at) & (first | second | third | ~TextBits.From(grammar, at));
            total += BitOperations.PopCount(counted);
            required += BitOperations.PopCount(counted & first);
            boilerplate += BitOperations.PopCount(counted & second);
            vague += BitOperations.PopCount(counted & third);
        }

        return total == 0
            ? default
            : new CoverShares(
                (double)required / total, (double)boilerplate / total, (double)vague / total,
                total - required - boilerplate - vague);
    }

    /// <summary>Marks formulas, among them such as no lexicon has.</summary>
    public void Add(ReadOnlySpan<Formula> formulas)
    {
        foreach (var formula in formulas)
            TextBits.Mark(Row(formula.Kind == FormulaKind.Required ? Family.Required : Family.Boilerplate), formula.Span);
    }

    public void Dispose() => ArrayPool<int>.Shared.Return(rows);

    private void MarkHits(PhraseHits phrases)
    {
        Span<Family> room = stackalloc Family[phrases.KindCount];
        room.Clear();
        var families = new KindMap<Family>(phrases, room);
        foreach (var kind in VagueKinds) families.Set(kind, Family.Vague);
        families.Set(FormulaDetector.BoilerplateKind, Family.Boilerplate);
        families.Set(FormulaDetector.RequiredKind, Family.Required);
        var hits = phrases.All;
        for (var i = 0; i < hits.Length; i++)
            if (families[i] is not Family.None and var family) TextBits.Mark(Row(family), hits[i].Span);
    }

    private void MarkGrammar()
    {
        var content = text.Content.AsSpan();
        var bits = Row(Family.Grammar);
        for (var at = 0; at < content.Length; at++)
            if (Grammar.Has(content[at])) bits[at / TextBits.InWord] |= 1UL << (at % TextBits.InWord);
    }

    private Span<ulong> Row(Family family) => MemoryMarshal.Cast<int, ulong>(rows.AsSpan()).Slice(((int)family - 1) * words, words);
}
