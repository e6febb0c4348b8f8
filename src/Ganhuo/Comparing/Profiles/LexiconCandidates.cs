using System.Text;
using Ganhuo.Comparing.Folding;
using Ganhuo.Detecting;
using Ganhuo.Detecting.Formulas;
using Ganhuo.Segmenting.Phrases;
using Ganhuo.Text;

namespace Ganhuo.Comparing.Profiles;

/// <summary>What many units of an archive write and no lexicon knows yet. Immutable and thread-safe.</summary>
internal sealed class LexiconCandidates(PhraseIndex phrases)
{
    /// <summary>Share of a passage's content characters that lexicons may know at most for it to be news.</summary>
    private const double MostKnown = 0.5;

    private const int Shortest = 4, MostGaps = 3;
    private const string Gap = "{d}";

    private readonly FormulaDetector formulas = new();

    /// <param name="own">Formulas that are known beside those shipped, or null.</param>
    public static LexiconCandidates LoadEmbedded(FormulaLexicon? own = null) => new(own?.Phrases ?? PhraseIndex.LoadEmbedded());

    /// <summary>The candidates in the order of the profile's passages, each phrase once.</summary>
    public IEnumerable<LexiconCandidate> Of(ArchiveProfile profile)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var passage in profile.Passages)
        {
            var phrase = PhraseOf(passage.Text);
            if (phrase is null || !seen.Add(phrase) || IsKnown(passage.Text)) continue;
            var kind = passage.Share >= ProfileParameters.Required ? FormulaDetector.RequiredKind : FormulaDetector.BoilerplateKind;
            yield return new LexiconCandidate(phrase, kind, passage);
        }
    }

    private bool IsKnown(string passage)
    {
        var text = OutlinedText.Of(new SourceText(passage));
        var known = formulas.Detect(text.Outline, phrases.Find(text.Text)).Sum(f => ContentCharacter.Count(text.Text.Slice(f.Span)));
        return known > MostKnown * text.Text.Characters;
    }

    // A number stands for any, but a lexicon finds a phrase by its first characters and wants it closed by some.
    private static string? PhraseOf(string passage)
    {
        var (phrase, gaps) = (new StringBuilder(), 0);
        var text = passage.AsSpan().Trim().TrimStart("0123456789.").TrimEnd("0123456789.");
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '{' or '}' or '\t' or '#') return null;
            if (!char.IsAsciiDigit(text[i])) phrase.Append(text[i]);
            else if (!char.IsAsciiDigit(text[i - 1]))
            {
                phrase.Append(Gap);
                gaps++;
            }
        }

        return gaps > MostGaps || ContentCharacter.Count(text) < Shortest ? null : phrase.ToString();
    }
}
