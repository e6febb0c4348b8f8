namespace Ganhuo.Benchmarks.Peers;

/// <summary>One line of a table: an engine, its rate, and ours measured in turn with it.</summary>
/// <param name="Job">What was done.</param>
/// <param name="Engine">Name and version.</param>
/// <param name="Rate">Its median rate in MB/s.</param>
/// <param name="OurRate">Ours, median of the same rounds.</param>
/// <param name="Answer">Whether its answer was ours, or how it differs.</param>
internal sealed record Row(string Job, string Engine, double Rate, double OurRate, string Answer)
{
    /// <summary>How many times as fast ours is.</summary>
    internal double Ratio => OurRate / Rate;
}
