namespace Ganhuo.Comparing.Reuse;

/// <summary>
/// The numbers of reuse detection, all of them. What is measured with other numbers cannot be compared, so they are
/// written into every file, by <see cref="Version"/>, and files of another version are refused.
/// </summary>
internal static class ReuseParameters
{
    /// <summary>Raised whenever a number below or the folding of texts changes.</summary>
    public const int Version = 4;

    /// <summary>Symbols of a passage gram (k of winnowing).</summary>
    public const int PassageGram = 12;

    /// <summary>Any common run of this many symbols shares a fingerprint (t of winnowing).</summary>
    public const int Guarantee = 24;

    /// <summary>Symbols of a seed gram: short enough to survive between substituted words.</summary>
    public const int SeedGram = 6;

    /// <summary>Of the seed grams inside a clause one in this many is kept, chosen by its hash; a power of two.</summary>
    public const int SeedSampling = 8;

    /// <summary>A passage gram in more reports than this is the archive's formula and points to nobody.</summary>
    public const int MostHoldersOfPassage = 64;

    /// <summary>A seed gram in more reports than this points to nobody.</summary>
    public const int MostHoldersOfSeed = 16;

    /// <summary>Up to this many holders, each later one is led to every earlier one; beyond, to the earliest few alone.</summary>
    public const int AllPairsHolders = 16;

    /// <summary>How many of the earliest holders of a widespread gram the later ones are led to.</summary>
    public const int EarliestHolders = 4;

    /// <summary>Places in one report that one gram is kept at.</summary>
    public const int PlacesOfGram = 4;

    /// <summary>
    /// Sources looked at for one report, those that cover most of one passage first. In an archive of official prose chance alone
    /// gives some thirty of them; the source of a copy with its words substituted may come after these.
    /// </summary>
    public const int MostSources = 64;

    /// <summary>Shared fingerprints kept of one pair of reports.</summary>
    public const int MostHits = 512;

    /// <summary>Shared fingerprints within one passage for a source to be looked at.</summary>
    public const int LeastHits = 2;

    /// <summary>Symbols these must span.</summary>
    public const int LeastExtent = 8;

    /// <summary>Symbols between two shared fingerprints of one passage at most.</summary>
    public const int Reach = 64;

    /// <summary>How far two shared fingerprints of one passage may drift apart by words put in or left out, in symbols.</summary>
    public const int Drift = 16;

    /// <summary>Symbols the score of an alignment may fall below its best before it ends.</summary>
    public const int DropOff = 12;

    /// <summary>Half the width of the band an alignment moves in, in symbols.</summary>
    public const int Band = 8;

    /// <summary>Symbols one extension runs at most; a longer passage is several.</summary>
    public const int LongestExtension = 100_000;

    /// <summary>Passages of one source no further apart than this, in symbols, are one.</summary>
    public const int Joinable = 30;

    /// <summary>Share of a clause's symbols from which it belongs to the passage; below it the passage breaks there.</summary>
    public const double LeastOfClause = 0.25;

    /// <summary>The same for the first and the last clause of a passage, where a few symbols match by chance.</summary>
    public const double LeastOfEdge = 0.5;

    /// <summary>The share that every clause must have of a passage that only two wordings tell to be spun.</summary>
    public const double LeastOfSpunClause = 0.5;

    /// <summary>Symbols outside formula that a clause shares at least for it to tell of a copy by itself.</summary>
    public const int LeastTelling = 8;

    /// <summary>A clause of fewer symbols breaks no passage.</summary>
    public const int ShortClause = 6;

    /// <summary>Characters of the text, marks included, that a passage spans at least.</summary>
    public const int ShortestPassage = 58;

    /// <summary>Of these, how many it has from its source unchanged.</summary>
    public const int LeastUnchanged = 48;

    /// <summary>Characters that a passage with words substituted all over spans at least.</summary>
    public const int ShortestSpun = 44;

    /// <summary>Symbols outside formula that a passage shares at least with its source.</summary>
    public const int LeastShared = 20;

    /// <summary>Share of the symbols of a passage that its source has too.</summary>
    public const double LeastSimilarity = 0.45;
}
