namespace Ganhuo.Cli.Archives;

/// <summary>One report of a plan: one row of every result.</summary>
/// <param name="Source">The name it is reported under.</param>
/// <param name="Path">The file it is in.</param>
/// <param name="Entry">Its place among the reports of that file, from 0; -1 where the file is the report.</param>
/// <param name="Unit">The reporting unit, or null where nothing says whose it is.</param>
/// <param name="Year">The year reported on, or null.</param>
/// <param name="Shard">The shard that takes it; one unit is all in one shard.</param>
internal sealed record PlannedReport(string Source, string Path, int Entry, string? Unit, int? Year, int Shard)
{
    /// <summary>
    /// The unit as the text names it, where nothing else says whose it is and units are counted: its reports stand together.
    /// What is written of a report reads it again, from the text.
    /// </summary>
    public string? Signed { get; init; }
}
