using System.Collections.Immutable;
using System.Text;
using Ganhuo.Comparing.Folding;
using Ganhuo.Comparing.Reuse;
using static System.FormattableString;

namespace Ganhuo.Comparing.Profiles;

/// <summary>
/// In how many units of each stratum each gram is used. The reports of a unit must be added one after another, and a
/// unit must not be divided between two statistics; then any division gives, merged in any order, the same bytes.
/// Memory is bounded: see <see cref="GramCounts"/> for what is exact.
/// </summary>
internal sealed class GramStatistics
{
    private readonly SortedDictionary<Stratum, StratumStatistics> strata = [];
    private readonly GramCounts counts = new();
    private readonly HashSet<ulong> finished = [];
    private readonly HashSet<ulong> grams = [];
    private readonly HashSet<Stratum> ofUnit = [];
    private string? unit;
    private int units;

    private static ReadOnlySpan<byte> Magic => "GHGRAMS\n"u8;

    /// <summary>Units in all strata together, a unit once.</summary>
    public int Units => units;

    public GramCounts Counts => counts;

    public IReadOnlyDictionary<Stratum, StratumStatistics> Strata => strata;

    /// <summary>The key of a gram in a stratum; over all strata the gram is its own key.</summary>
    public static ulong Key(ulong gram, Stratum stratum) => GramHash.Join(gram, stratum.Hash);

    /// <summary>Counts a report, folded without synonyms. A report without a unit is a unit of its own.</summary>
    /// <exception cref="InvalidOperationException">Reports of other units came between two of this unit.</exception>
    public void Add(ReportKey key, string type, FoldedText text)
    {
        var name = key.Unit is { Length: > 0 } known ? known : key.Source;
        if (name != unit) Begin(name);
        var stratum = Stratum.Of(type, key.Year);
        var statistics = Of(stratum);
        statistics.Reports++;
        if (ofUnit.Add(stratum)) statistics.Units++;
        var hash = stratum.Hash;
        foreach (var gram in ProfileGrams.Of(text))
        {
            if (grams.Add(gram.Hash)) counts.Add(gram.Hash);
            var inStratum = GramHash.Join(gram.Hash, hash);
            if (grams.Add(inStratum)) counts.Add(inStratum);
        }

        if (statistics.Sample.Wants(name))
            statistics.Sample.Add(new SampledReport(name, key.Source, key.Year, SampledReport.Join(ProfileGrams.Clauses(text))));
    }

    public void Write(Stream output)
    {
        using var writer = new BinaryWriter(output, Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        writer.Write(ProfileParameters.Version);
        writer.Write(units);
        writer.Write(strata.Count);
        foreach (var (stratum, statistics) in strata)
        {
            writer.Write(stratum.Type);
            writer.Write(stratum.Band);
            statistics.Write(writer);
        }

        counts.Write(writer);
    }

    /// <summary>Adds what other statistics have written, without ever holding them as well; no unit may be in both.</summary>
    /// <exception cref="InvalidDataException">
    /// These are no statistics, or of another version, or cut short; the message names them. What was read before stays added.
    /// </exception>
    public void Merge(string name, Stream input)
    {
        using var reader = new BinaryReader(input, Encoding.UTF8, leaveOpen: true);
        try
        {
            if (!reader.ReadBytes(Magic.Length).AsSpan().SequenceEqual(Magic))
                throw new InvalidDataException($"{name}: not a file of gram statistics");
            if (reader.ReadInt32() is not ProfileParameters.Version and var version)
                throw new InvalidDataException(Invariant($"{name}: gram statistics of version {version}, this is version {ProfileParameters.Version}"));
            units += reader.ReadInt32();
            for (var left = reader.ReadInt32(); left > 0; left--) Of(new Stratum(reader.ReadString(), reader.ReadInt32())).Merge(reader);
            counts.Merge(reader);
        }
        catch (EndOfStreamException)
        {
            throw new InvalidDataException($"{name}: the file of gram statistics is cut short");
        }
    }

    private StratumStatistics Of(Stratum stratum)
    {
        if (!strata.TryGetValue(stratum, out var statistics)) strata.Add(stratum, statistics = new StratumStatistics());
        return statistics;
    }

    private void Begin(string name)
    {
        if (!finished.Add(GramHash.Of(name)))
            throw new InvalidOperationException($"reports of unit '{name}' must be added one after another");
        (unit, units) = (name, units + 1);
        grams.Clear();
        ofUnit.Clear();
    }
}
