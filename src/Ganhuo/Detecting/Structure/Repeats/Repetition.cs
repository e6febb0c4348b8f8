namespace Ganhuo.Detecting.Structure.Repeats;

/// <summary>
/// When two paragraphs tell the same: what they are written with is mostly the same, or what the shorter one has of its own
/// is in the longer one too, and the figures agree. The more figures agree, the fewer words need to.
/// </summary>
internal static class Repetition
{
    /// <summary>Pairs of characters that a paragraph must have to tell anything.</summary>
    public const int FewestGrams = 8;

    /// <summary>Below that share of the shorter one's pairs no number of figures makes it the other told again.</summary>
    public const double LeastOwn = 0.12;

    /// <summary>What a run must count at least to be looked at.</summary>
    public const int FewestCopied = 10;

    // Of a run within a paragraph: what must be its own, with a figure in common and without one; and how close together.
    private const double OwnCopiedWithFigures = 12, OwnCopied = 15, MostlyCopied = 0.75;
    private const int FarthestApart = 2, Apart = 8;

    // Around a passage that is copied next to nothing comes from the same paragraph.
    private const double AlsoCopied = 0.2;

    // Paragraphs of one report that say different things have less than a third of their pairs in common, however formulaic the
    // report; a short one proves less.
    private const double MostlyTheSame = 0.5;
    private const int Short = 20;
    private const double MostlyTheSameShort = 0.85;

    // Without a figure, half of what a paragraph is written with must be in the other and nowhere else. Each digit of a figure
    // counts as half as much again.
    private const double OwnWithoutFigures = 0.5;
    private const double PerWeight = 0.25, PerWeightMissing = 0.125;

    // A statement of a few words stands in a longer paragraph by right, where no figure says that it is the same.
    private const int FewestGramsWithoutFigures = 16;
    private const int AnyFigure = 2;

    // Figures of one part come back in another by right: a measure names the number of the problem it answers.
    private const double OwnAcrossParts = 0.6;

    /// <summary>Whether two paragraphs with so much in common may tell the same, whatever their figures.</summary>
    public static bool MayBe(GramOverlap overlap) => overlap.OwnShare >= LeastOwn || IsMostlyTheSame(overlap);

    /// <summary>Whether two paragraphs with so much in common tell the same.</summary>
    public static bool Is(GramOverlap overlap, bool ofOnePart, FigureAgreement figures) =>
        (IsMostlyTheSame(overlap) && figures.IsNearlyWhole) || (figures.Holds && IsToldAgain(overlap, ofOnePart, figures));

    /// <summary>
    /// Whether a run of so many grams, with so many in an earlier paragraph and nearly nowhere else, may be copied from it.
    /// </summary>
    public static bool MayBeCopied(double own, int ofRun) => own >= OwnCopiedWithFigures && own >= ofRun * MostlyCopied;

    /// <summary>Whether so many grams stand close together where they were first met, and not scattered over so many.</summary>
    public static bool StandsTogether(int grams, int over) => over <= (grams * FarthestApart) + Apart;

    /// <summary>
    /// Whether a run that may be copied is: set phrases are shorter, and what was written alike of other things has other figures.
    /// </summary>
    public static bool IsCopied(double own, FigureAgreement figures) =>
        figures.IsNearlyWhole && own >= (figures.Shared >= AnyFigure ? OwnCopiedWithFigures : OwnCopied);

    /// <summary>
    /// Whether a run is a passage of a paragraph of so many grams that tells something of its own besides, and not where one
    /// told again throughout has most in common with the other.
    /// </summary>
    public static bool IsPassage(CommonRun run, int grams) =>
        grams - (run.End - run.First) is >= FewestGrams and var rest && run.Shared - run.Best <= rest * AlsoCopied;

    private static bool IsMostlyTheSame(GramOverlap overlap) =>
        overlap.Alike >= (overlap.Fewer < Short ? MostlyTheSameShort : MostlyTheSame);

    private static bool IsToldAgain(GramOverlap overlap, bool ofOnePart, FigureAgreement figures)
    {
        if (overlap.Fewer < FewestGramsWithoutFigures && figures.Shared < AnyFigure) return false;
        var proved = 1 + (PerWeight * figures.Shared) - (PerWeightMissing * figures.Missing);
        return overlap.OwnShare >= (ofOnePart ? LeastOwn : OwnAcrossParts) && overlap.OwnShare * proved >= OwnWithoutFigures;
    }
}
