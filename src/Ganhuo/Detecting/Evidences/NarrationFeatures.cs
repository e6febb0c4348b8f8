using Ganhuo.Segmenting.Phrases;
using Ganhuo.Text;

namespace Ganhuo.Detecting.Evidences;

/// <summary>
/// What the narration model looks at: character 1- to 3-grams, packed three characters to a key, and a few named
/// numbers. The trainer and the detector share it.
/// </summary>
internal static class NarrationFeatures
{
    public const int LongestGram = 3;

    /// <summary>Named features, in order; their keys are below any gram's.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "bias", "required", "boilerplate", "vague", "bare", "length", "weak-date", "weak-place", "weak-organisation",
        "weak-ranking", "weak-quantity", "quotation", "evidence-before", "evidence-after", "evidence-around", "masked",
        "post", "hedge", "wish", "list", "done", "opens-vague", "thought", "point",
        "organ", "generic-organ", "event-noun", "count", "formula-around", "norm", "habit",
    ];

    /// <summary>
    /// What shall be, and so was not yet, in one character; longer words of this and the next two are phrases of the lexicons.
    /// </summary>
    public const string Norms = "要凡须";

    /// <summary>What counts in words.</summary>
    public const string Counts = "一二两三四五六七八九十几半";
    private static readonly double[] Logarithms = FirstLogarithms(128);

    private const string Measures = "次个名位人天回场趟遍份张条户家件封页本双间顿句年月周夜晚岁层排车桌";

    /// <summary>What grammar marks as done, or as left undone, in one character.</summary>
    public const string Done = "了过已被未曾仍才";

    /// <summary>What went on in a mind alone, in one character.</summary>
    public const string Thoughts = "怕";

    /// <summary>Adds every feature of a clause once, as key and value.</summary>
    public static void Extract(in ClauseScan clause, in NarrationContext context, Dictionary<ulong, double> features)
    {
        features.Clear();
        Span<double> values = stackalloc double[Names.Count];
        Named(clause, context, values);
        for (var i = 0; i < values.Length; i++)
            if (values[i] != 0) features[(ulong)i] = values[i];
        var text = clause.Content.AsSpan(PointEnd(clause)..clause.End);
        for (var start = 0; start < text.Length; start++)
        {
            ulong key = 0;
            for (var length = 1; length <= LongestGram && start + length <= text.Length; length++)
            {
                if (!Extend(ref key, text[start + length - 1])) break;
                features[key] = 1;
            }
        }
    }

    /// <summary>Makes a gram one character longer; false where the character ends every gram.</summary>
    public static bool Extend(ref ulong key, char c)
    {
        var code = CodeOf(c);
        key = (key << 16) | code;
        return code != 0;
    }

    /// <summary>What a character is in a gram, all digits being the same; 0 where it ends every gram.</summary>
    public static ulong CodeOf(char c) => HanCharacter.Is(c) ? c : !ContentCharacter.Is(c) ? '\0' : char.IsAsciiDigit(c) ? '0' : c;

    /// <summary>The key of a feature by its name in the data file: <c>#name</c> or a gram.</summary>
    public static ulong KeyOf(string feature)
    {
        if (feature[0] == '#') return (ulong)Index(feature[1..]);
        ulong key = 0;
        foreach (var c in feature) key = (key << 16) | c;
        return key;
    }

    /// <summary>The name of a key in the data file.</summary>
    public static string NameOf(ulong key) => key < (ulong)Names.Count
        ? "#" + Names[(int)key]
        : string.Concat(new[] { (char)(key >> 32), (char)(key >> 16), (char)key }.Where(c => c != 0));

    private static int Index(string name)
    {
        for (var i = 0; i < Names.Count; i++)
            if (Names[i] == name) return i;
        throw new FormatException($"'{name}' is no feature of the narration model");
    }

    /// <summary>Writes the value of each named feature, in the order of <see cref="Names"/>.</summary>
    public static void Named(in ClauseScan clause, in NarrationContext context, Span<double> values)
    {
        ReadOnlySpan<double> all =
        [
            1, context.Cover.Required, context.Cover.Boilerplate, context.Cover.Vague,
            LogOfOneMore(context.Cover.Bare) / 2, LogOfOneMore(clause.End - clause.Start) / 3,
            Weak(context, EvidenceKind.Date), Weak(context, EvidenceKind.Place), Weak(context, EvidenceKind.Organisation),
            Weak(context, EvidenceKind.Ranking), Weak(context, EvidenceKind.Quantity),
            clause.HasAny(ClauseSigns.Quotation) && clause.Content.AsSpan(clause.Start, clause.End - clause.Start).Contains('“') ? 1 : 0,
            context.Before ? 1 : 0, context.After ? 1 : 0, context.Density, context.Masked ? 1 : 0,
            Has(clause, WordKinds.Post), Has(clause, WordKinds.Hedge), Has(clause, WordKinds.Wish), List(clause),
            Holds(clause, WordKinds.Done, ClauseSigns.Done, Done), OpensVague(clause),
            Holds(clause, WordKinds.Thought, ClauseSigns.Thought, Thoughts), PointEnd(clause) > clause.Start ? 1 : 0,
            Has(clause, WordKinds.OrganNoun | WordKinds.OrganFunction), Has(clause, WordKinds.GenericOrgan),
            Has(clause, WordKinds.EventNoun),
            Counted(clause), context.FormulaAround, Holds(clause, WordKinds.Norm, ClauseSigns.Norm, Norms),
            clause.HasAny(WordKinds.Habit) ? 1 : 0,
        ];
        all.CopyTo(values);
    }

    private static double[] FirstLogarithms(int count)
    {
        var logarithms = new double[count];
        for (var i = 0; i < count; i++) logarithms[i] = Math.Log(i + 1);
        return logarithms;
    }

    private static double Weak(in NarrationContext context, EvidenceKind kind) => (context.Weak >> (int)kind) & 1;

    /// <summary>Where the words of a clause begin: behind 一是 or 二要, which number a point and say nothing of it.</summary>
    public static int PointEnd(in ClauseScan clause) =>
        clause.At(clause.Start + 1) is '是' or '要' && NumeralReader.ChineseDigit(clause.At(clause.Start)) > 0
            ? clause.Start + 2 : clause.Start;

    private static double Holds(in ClauseScan clause, WordKinds words, ClauseSigns sign, string characters) =>
        clause.HasAny(words) || (clause.HasAny(sign)
            && clause.Content.AsSpan(clause.Start, clause.End - clause.Start).ContainsAny(characters)) ? 1 : 0;

    // 两任班子, 三个月: what is counted in words is counted all the same.
    private static double Counted(in ClauseScan clause)
    {
        if (!clause.HasAny(ClauseSigns.Count)) return 0;
        for (var at = PointEnd(clause); at + 1 < clause.End; at++)
            if ((SignTable.Of(clause.Content[at]) & ClauseSigns.Count) != 0
                && Measures.Contains(clause.Content[at + 1], StringComparison.Ordinal)) return 1;
        return 0;
    }

    private static double OpensVague(in ClauseScan clause)
    {
        if (!clause.HasAny(WordKinds.VagueVerb | WordKinds.Degree)) return 0;
        var start = PointEnd(clause);
        foreach (var hit in clause.Words)
            if (hit.Span.Start == start && hit.Is(WordKinds.VagueVerb | WordKinds.Degree)) return 1;
        return 0;
    }

    // Three things in a row, or two and 等: a list of subjects tells nothing by itself.
    private static double List(in ClauseScan clause)
    {
        if (!clause.HasAny(ClauseSigns.List)) return 0;
        var text = clause.Content.AsSpan(clause.Start, clause.End - clause.Start);
        var commas = text.Count('、');
        return commas >= 2 || (commas == 1 && text.Contains('等')) ? 1 : 0;
    }

    private static double Has(in ClauseScan clause, WordKinds kinds) => clause.HasAny(kinds) ? 1 : 0;

    // Clauses are short: nearly every logarithm was taken before.
    private static double LogOfOneMore(int number) => number < Logarithms.Length ? Logarithms[number] : Math.Log(1 + number);
}
