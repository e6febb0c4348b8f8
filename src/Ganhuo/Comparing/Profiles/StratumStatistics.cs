namespace Ganhuo.Comparing.Profiles;

/// <summary>What is counted of one stratum beside its grams.</summary>
internal sealed class StratumStatistics
{
    public int Units { get; set; }

    public int Reports { get; set; }

    public UnitSample Sample { get; } = new();

    public void Write(BinaryWriter output)
    {
        output.Write(Units);
        output.Write(Reports);
        Sample.Write(output);
    }

    /// <summary>Adds what others have written.</summary>
    public void Merge(BinaryReader input)
    {
        Units += input.ReadInt32();
        Reports += input.ReadInt32();
        Sample.Merge(input);
    }
}
