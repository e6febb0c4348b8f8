using Ganhuo.Detecting;
using Ganhuo.Structuring;
using Ganhuo.Text;

namespace Ganhuo.Scoring;

/// <summary>
/// Measures of the literature on disclosure, from their definitions, shown beside the score. Where they count words,
/// these count content characters: Chinese words have no edges that two segmenters agree on. Measures that need an
/// earlier report (Brown and Tucker; Cohen, Malloy and Nguyen; stickiness) are where reports are compared.
/// </summary>
internal static class ClassicalMeasures
{
    /// <summary>A sentence shorter than this is a heading or a signature, and repeats by nature.</summary>
    private const int ShortestSentence = 8;

    /// <summary>Four English words are about eight characters.</summary>
    private const int BoilerplateCharacters = 8;

    /// <summary>
    /// Specificity: share of characters inside names, figures and dates. After O. Hope, D. Hu and H. Lu, "The benefits
    /// of specific risk-factor disclosures", Review of Accounting Studies 21 (2016), 1005–1045: specific entities
    /// (persons, places, organisations, percentages, money, times, dates) over all words. Counted things are entities
    /// here too, because public bodies count more than they pay; narrated facts are not, as no recogniser names them.
    /// </summary>
    public static double Specificity(RuleContext context)
    {
        var specific = 0;
        foreach (var evidence in context.Evidence)
            if (IsEntity(evidence.Kind)) specific += context.Text.CharactersIn(evidence.Span);
        return Share(specific, context);
    }

    /// <summary>
    /// Boilerplate: share of characters in sentences that hold a common phrase. After M. Lang and L. Stice-Lawrence,
    /// "Textual analysis and international financial reporting", Journal of Accounting and Economics 60 (2015),
    /// 110–135: words in sentences with a tetragram that most documents of a country have. Four words are taken for
    /// eight characters, and the lexicon of fixed phrases for the documents; an archive's own profile has true grams.
    /// </summary>
    public static double Boilerplate(RuleContext context)
    {
        int common = 0, next = 0;
        foreach (var sentence in context.Outline.Sentences)
        {
            var holds = false;
            for (; next < context.Formulas.Length && context.Formulas[next].Span.Start < sentence.Span.End; next++)
                holds |= context.Text.CharactersIn(context.Formulas[next].Span) >= BoilerplateCharacters;
            if (holds) common += context.Text.CharactersIn(sentence.Span);
        }

        return Share(common, context);
    }

    /// <summary>
    /// Redundancy: share of characters in sentences that stand word for word elsewhere in the report. After T. Dyer,
    /// M. Lang and L. Stice-Lawrence, "The evolution of 10-K textual disclosure", Journal of Accounting and Economics
    /// 64 (2017), 221–245. Punctuation and numbering do not tell two sentences apart.
    /// </summary>
    public static double Redundancy(RuleContext context)
    {
        using var known = new SentenceCounts(context.Outline.Sentences.Length);
        var repeated = 0;
        foreach (var sentence in context.Outline.Sentences)
        {
            var (hash, length) = ContentOf(context, sentence);
            if (length < ShortestSentence) continue;
            var times = known.Meet(hash);
            // The second one makes the first a repetition too.
            repeated += times == 1 ? 0 : times == 2 ? 2 * length : length;
        }

        return Share(repeated, context);
    }

    /// <summary>
    /// Hard information: digits for every hundred characters, the count that specific reports were first told by;
    /// see Dyer, Lang and Stice-Lawrence (2017) on "hard" information, numbers over all words.
    /// </summary>
    public static double DigitsPerHundred(RuleContext context)
    {
        var digits = 0;
        var left = context.Text.Content.AsSpan();
        while (left.IndexOfAnyInRange('0', '9') is >= 0 and var next)
        {
            for (left = left[next..]; !left.IsEmpty && char.IsAsciiDigit(left[0]); left = left[1..]) digits++;
        }

        return 100 * Share(digits, context);
    }

    private static bool IsEntity(EvidenceKind kind) => kind is
        EvidenceKind.Quantity or EvidenceKind.Percentage or EvidenceKind.Money or EvidenceKind.Date or EvidenceKind.Place
        or EvidenceKind.Organisation or EvidenceKind.Person;

    // 64 bits tell the sentences of one report apart.
    private static (ulong Hash, int Length) ContentOf(RuleContext context, Sentence sentence)
    {
        var (hash, length) = (14695981039346656037UL, 0);
        foreach (var c in context.Text.Slice(sentence.Span))
        {
            if (!ContentCharacter.Is(c)) continue;
            hash = (hash ^ c) * 1099511628211UL;
            length++;
        }

        return (hash, length);
    }

    private static double Share(int part, RuleContext context)
    {
        var total = context.Text.Characters;
        return total == 0 ? 0 : (double)part / total;
    }
}
