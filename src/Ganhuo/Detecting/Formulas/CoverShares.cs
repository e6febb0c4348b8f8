namespace Ganhuo.Detecting.Formulas;

/// <summary>Shares of one clause; each character counts for one family only, so they add to at most 1.</summary>
/// <param name="Required">Under prescribed wording.</param>
/// <param name="Boilerplate">Under boilerplate.</param>
/// <param name="Vague">Under words that formula is made of.</param>
/// <param name="Bare">How many characters none of them covers.</param>
internal readonly record struct CoverShares(double Required, double Boilerplate, double Vague, int Bare)
{
    public double Formula => Required + Boilerplate;

    public double All => Formula + Vague;
}
