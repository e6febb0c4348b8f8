namespace Ganhuo.Comparing;

/// <summary>What is counted of one stratum beside its grams.</summary>
internal sealed class StratumStatistics
{
    public int Units { get; set; }

    public int Reports { get; set; }

    public UnitSample Sample { get; private init; } = new();

    public void Add(StratumStatistics other)
    {
        Units += other.Units;
        Reports += other.Reports;
        foreach (var report in other.Sample.Reports) Sample.Add(report);
    }

    public void Write(BinaryWriter output)
    {
        output.Write(Units);
        output.Write(Reports);
        Sample.Write(output);
    }

    public static StratumStatistics Read(BinaryReader input)
    {
        var (units, reports) = (input.ReadInt32(), input.ReadInt32());
        return new StratumStatistics { Units = units, Reports = reports, Sample = UnitSample.Read(input) };
    }
}
