using Ganhuo.Detecting;

namespace Ganhuo.Scoring;

/// <summary>Content characters in each substance class, and those that are worth something to the score.</summary>
internal struct ClassCount
{
    private int concrete;
    private int plain;
    private int required;
    private int boilerplate;
    private int unfilled;
    private int scored;
    private int scoredConcrete;
    private int scoredPlain;
    private int scoredUnfilled;
    private int scoredTold;

    /// <summary>Clauses with evidence.</summary>
    public int ConcreteClauses { get; private set; }

    public readonly int Total => concrete + plain + required + boilerplate + unfilled;

    /// <summary>
    /// Adds a clause of <paramref name="characters"/>, <paramref name="inSlots"/> of them inside placeholders. A
    /// placeholder's own characters are in the composition but score nothing, or a longer mark would score more.
    /// </summary>
    /// <param name="kind">Class of the clause.</param>
    /// <param name="characters">Its content characters.</param>
    /// <param name="inSlots">How many of them stand inside placeholders.</param>
    /// <param name="told">Whether its fact is only told or named.</param>
    public void Add(SubstanceClass kind, int characters, int inSlots, bool told = false)
    {
        var worth = characters - inSlots;
        scored += worth;
        if (told && kind == SubstanceClass.Concrete) scoredTold += worth;
        if (kind == SubstanceClass.Concrete) scoredConcrete += worth;
        else if (kind == SubstanceClass.Plain) scoredPlain += worth;
        else if (kind == SubstanceClass.Unfilled) scoredUnfilled += worth;
        switch (kind)
        {
            case SubstanceClass.Concrete:
                concrete += characters;
                ConcreteClauses++;
                break;
            case SubstanceClass.Required: required += characters; break;
            case SubstanceClass.Boilerplate: boilerplate += characters; break;
            case SubstanceClass.Unfilled: unfilled += characters; break;
            default: plain += characters; break;
        }
    }

    public void Add(in ClassCount other)
    {
        ConcreteClauses += other.ConcreteClauses;
        concrete += other.concrete;
        plain += other.plain;
        required += other.required;
        boilerplate += other.boilerplate;
        unfilled += other.unfilled;
        scored += other.scored;
        scoredConcrete += other.scoredConcrete;
        scoredPlain += other.scoredPlain;
        scoredUnfilled += other.scoredUnfilled;
        scoredTold += other.scoredTold;
    }

    /// <summary>Shares of the characters that score: concrete, plain, unfilled.</summary>
    public readonly (double Concrete, double Plain, double Unfilled) ScoredShares() => scored == 0
        ? default
        : ((double)scoredConcrete / scored, (double)scoredPlain / scored, (double)scoredUnfilled / scored);

    /// <summary>Share of the characters that score in clauses whose fact is only told or named.</summary>
    public readonly double ToldShare => scored == 0 ? 0 : (double)scoredTold / scored;

    public readonly Composition Composition()
    {
        double total = Total;
        return total == 0
            ? default
            : new Composition(concrete / total, plain / total, required / total, boilerplate / total, unfilled / total);
    }
}
