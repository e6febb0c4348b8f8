namespace Ganhuo.Comparing.Reuse;

/// <summary>A fingerprint, the report it is of, and the symbol it begins at.</summary>
/// <param name="Hash">Of the gram; its lowest bit is 1 for a seed gram and 0 for a passage gram.</param>
/// <param name="Report">Number of the report in its archive.</param>
/// <param name="Position">Index of the gram's first symbol.</param>
internal readonly record struct Posting(uint Hash, int Report, int Position) : IComparable<Posting>, IRadixKey
{
    /// <summary>Bytes of a posting in a file.</summary>
    public const int Size = 12;

    public ulong Key => ((ulong)Hash << 32) | (uint)Report;

    public bool IsSeed => (Hash & 1) == 1;

    /// <summary>Orders by hash, then report, then position.</summary>
    public int CompareTo(Posting other) =>
        Hash != other.Hash ? Hash.CompareTo(other.Hash)
        : Report != other.Report ? Report.CompareTo(other.Report)
        : Position.CompareTo(other.Position);
}
