namespace Ganhuo.Comparing.Profiles;

/// <summary>The numbers of archive profiles, all of them; a profile made with others is refused.</summary>
internal static class ProfileParameters
{
    /// <summary>Raised whenever a number below or the folding of texts changes.</summary>
    public const int Version = 1;

    /// <summary>Symbols of a gram.</summary>
    public const int Gram = 8;

    /// <summary>Share of units from which wording counts as prescribed.</summary>
    public const double Required = 0.75;

    /// <summary>
    /// Share of units from which wording counts as boilerplate; the lower bound of Lang and Stice-Lawrence (2015),
    /// unless the builder of the profile calibrates another.
    /// </summary>
    public const double Boilerplate = 0.30;

    /// <summary>Units a stratum must have for a share to mean anything.</summary>
    public const int LeastUnits = 30;

    /// <summary>Different grams counted exactly, by stratum and over all; beyond, all of them go into the sketch.</summary>
    public const int ExactGrams = 1 << 20;

    /// <summary>Rows of the sketch.</summary>
    public const int SketchRows = 4;

    /// <summary>Bits of the index into a row: four rows of 2^21 counters are 32 MB.</summary>
    public const int SketchBits = 21;

    /// <summary>
    /// Units of each stratum whose clauses are kept, so that wording can be shown: a gram that three in ten use is missing
    /// from all of 32 about once in a hundred thousand.
    /// </summary>
    public const int SampledUnits = 32;

    /// <summary>Reports kept of one sampled unit in one stratum.</summary>
    public const int SampledReports = 3;

    /// <summary>Clauses kept of one sampled report.</summary>
    public const int SampledClauses = 2_000;

    /// <summary>Widespread passages written into a profile.</summary>
    public const int MostPassages = 5_000;
}
