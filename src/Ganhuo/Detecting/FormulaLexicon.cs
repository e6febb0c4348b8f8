using Ganhuo.Detecting.Formulas;
using Ganhuo.Segmenting.Phrases;
using Ganhuo.Text;
using static System.FormattableString;

namespace Ganhuo.Detecting;

/// <summary>
/// Formulas of one's own: wording that a region prescribes, or that its units repeat. They are looked for in one pass with those
/// shipped, and judged like them. Immutable and thread-safe.
/// </summary>
/// <remarks>
/// The file is tab-separated, a phrase a line: the phrase, then what it is, <c>formula-required</c> or
/// <c>formula-boilerplate</c>, or in short <c>required</c> (规定表述) or <c>boilerplate</c> (套话). Lines that begin with
/// <c>#</c> are comments; what stands in further columns is for its writer. A phrase may hold gaps in braces: <c>{d}</c> a run of digits,
/// <c>{n}</c> a run of Chinese numerals, <c>{1-4}</c> one to four characters of the same clause. A phrase that is shipped as the other kind
/// is what the file says.
/// </remarks>
public sealed class FormulaLexicon
{
    /// <summary>The most phrases a file may have.</summary>
    public const int MostPhrases = 100_000;

    // A single character is part of too many words to be a phrase.
    private const int FewestCharacters = 2;

    private FormulaLexicon(PhraseIndex phrases, int count) => (Phrases, Count) = (phrases, count);

    /// <summary>How many phrases it has.</summary>
    public int Count { get; }

    /// <summary>These phrases and the shipped lexicons in one automaton.</summary>
    internal PhraseIndex Phrases { get; }

    /// <summary>Reads a file of formulas.</summary>
    /// <param name="reader">The file; read to its end, not closed.</param>
    /// <param name="file">How errors name it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidConfigurationException">A line cannot be used, or no line has a phrase; the message names file, line and
    /// reason.</exception>
    public static FormulaLexicon Parse(TextReader reader, string file)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(file);
        var own = new Dictionary<string, (string Kind, int Line)>(StringComparer.Ordinal);
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.StartsWith('#') || string.IsNullOrWhiteSpace(line)) continue;
            if (own.Count == MostPhrases)
                throw new InvalidConfigurationException(file, number, Invariant($"there are more than {MostPhrases} phrases"));
            Add(own, line, file, number);
        }

        if (own.Count == 0) throw new InvalidConfigurationException(file, Math.Max(1, number), "there is no phrase in it");
        return new FormulaLexicon(Over(own, file, number), own.Count);
    }

    private static void Add(Dictionary<string, (string Kind, int Line)> own, string line, string file, int number)
    {
        var fields = line.Split('\t', 3);
        if (fields.Length < 2) throw new InvalidConfigurationException(file, number, "a line needs a phrase and a kind, tab-separated");
        var kind = KindOf(fields[1].Trim())
            ?? throw new InvalidConfigurationException(file, number,
            $"'{fields[1].Trim()}' is no kind of formula; it can be 'formula-required' (规定表述) or 'formula-boilerplate' (套话)");
        var phrase = TextNormalizer.Normalize(new SourceText(fields[0].Trim())).Content;
        if (Fault(phrase) is { } fault) throw new InvalidConfigurationException(file, number, fault);
        if (!own.TryAdd(phrase, (kind, number)) && own[phrase] is var before && before.Kind != kind)
            throw new InvalidConfigurationException(file, number, Invariant($"'{phrase}' is the other kind on line {before.Line}"));
    }

    private static string? KindOf(string word) => word switch
    {
        FormulaDetector.RequiredKind or "required" or "规定表述" => FormulaDetector.RequiredKind,
        FormulaDetector.BoilerplateKind or "boilerplate" or "套话" => FormulaDetector.BoilerplateKind,
        _ => null,
    };

    private static string? Fault(string phrase)
    {
        if (phrase.Length > PhraseAutomaton.MaxPhraseLength)
            return Invariant($"the phrase has {phrase.Length} characters; at most {PhraseAutomaton.MaxPhraseLength} are taken");
        if (ContentCharacter.Count(phrase) < FewestCharacters)
            return Invariant($"'{phrase}' is no phrase: it needs at least {FewestCharacters} letters, digits or characters");
        if (GapPhrase.IsPlain(phrase)) return null;
        try
        {
            GapPhrase.Parse(phrase);
            return null;
        }
        catch (ArgumentException e)
        {
            return e.Message;
        }
    }

    // The shipped entries keep their places: what is found must not depend on whether there are others beside them.
    private static PhraseIndex Over(Dictionary<string, (string Kind, int Line)> own, string file, int last)
    {
        var shipped = PhraseIndex.LoadEmbedded().Entries
            .Where(e => e.Kind is not (FormulaDetector.RequiredKind or FormulaDetector.BoilerplateKind) || !own.ContainsKey(e.Phrase));
        try
        {
            return new PhraseIndex([.. shipped, .. own.Select(p => new LexiconEntry(p.Key, p.Value.Kind, "", 1, null, null))]);
        }
        catch (ArgumentException e)
        {
            throw new InvalidConfigurationException(file, last, e.Message.TrimEnd('.'), e);
        }
    }
}
