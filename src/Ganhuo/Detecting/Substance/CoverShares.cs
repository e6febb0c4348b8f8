namespace Ganhuo.Detecting.Substance;

/// <summary>Shares of one clause; each character counts for one family only, so they add to at most 1.</summary>
internal readonly record struct CoverShares(double Required, double Boilerplate, double Vague)
{
    public double Formula => Required + Boilerplate;

    public double All => Formula + Vague;
}
