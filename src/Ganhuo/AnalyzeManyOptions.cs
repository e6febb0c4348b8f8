namespace Ganhuo;

/// <summary>How many reports are worked on at once.</summary>
public sealed record AnalyzeManyOptions
{
    /// <summary>At most as many as the machine has processors.</summary>
    public static AnalyzeManyOptions Default { get; } = new();

    /// <summary>Reports analysed at the same time; at least 1. Results come in order whatever it is.</summary>
    public int MaxParallelism { get; init; } = Environment.ProcessorCount;
}
