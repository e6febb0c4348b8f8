using System.Buffers;
using Ganhuo.Segmenting.Phrases;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Formulas;

/// <summary>For every unit of the text, which families of fixed or vague wording cover it; of no use once disposed.</summary>
internal sealed class CoverMap : IDisposable
{
    private const byte Required = 1;
    private const byte Boilerplate = 2;
    private const byte Vague = 4;

    /// <summary>Characters that carry grammar alone; they count neither for nor against a formula.</summary>
    private static readonly SearchValues<char> Grammar = SearchValues.Create("的了和与及在对把将等各其以为是上中下并而也还又都更就着地得从向到于之所能要使让");

    private static readonly string[] VagueKinds = ["vague-verb", "degree", "hedge", "wish", "abstract-noun", "slogan-numeral"];

    private readonly byte[] cover;
    private readonly string content;

    /// <summary>Marks what the lexicons find, and formulas found by other means.</summary>
    public CoverMap(NormalText text, PhraseHits phrases, ReadOnlySpan<Formula> formulas = default)
    {
        content = text.Content;
        cover = ArrayPool<byte>.Shared.Rent(content.Length);
        cover.AsSpan(0, content.Length).Clear();
        foreach (var kind in VagueKinds)
            foreach (var hit in phrases.Of(kind)) Mark(hit.Span, Vague);
        foreach (var hit in phrases.Of(FormulaDetector.BoilerplateKind)) Mark(hit.Span, Boilerplate);
        foreach (var hit in phrases.Of(FormulaDetector.RequiredKind)) Mark(hit.Span, Required);
        foreach (var formula in formulas) Mark(formula.Span, formula.Kind == FormulaKind.Required ? Required : Boilerplate);
    }

    /// <summary>Shares of the clause's content characters, grammar aside, under each family.</summary>
    public CoverShares Of(TextSpan clause)
    {
        int total = 0, required = 0, boilerplate = 0, vague = 0;
        for (var at = clause.Start; at < clause.End; at++)
        {
            if (!ContentCharacter.Is(content[at])) continue;
            var marks = cover[at];
            if (marks == 0 && Grammar.Contains(content[at])) continue;
            total++;
            if ((marks & Required) != 0) required++;
            else if ((marks & Boilerplate) != 0) boilerplate++;
            else if ((marks & Vague) != 0) vague++;
        }

        return total == 0
            ? default
            : new CoverShares(
                (double)required / total, (double)boilerplate / total, (double)vague / total,
                total - required - boilerplate - vague);
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(cover);

    private void Mark(TextSpan span, byte mark)
    {
        foreach (ref var marks in cover.AsSpan(span.Start, span.Length)) marks |= mark;
    }
}
