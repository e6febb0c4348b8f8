namespace Ganhuo.Cli.Archives;

/// <summary>A report that is compared with others: whose it is, and where its folded text stands in the file of its shard.</summary>
/// <param name="Number">Its place in the plan.</param>
/// <param name="Unit">Its unit, or null.</param>
/// <param name="Year">Its year, or null.</param>
/// <param name="Offset">Where its <see cref="FoldRecord"/> begins.</param>
/// <param name="Print">Hash of the folded text.</param>
/// <param name="Type">Its report type.</param>
internal sealed record ComparedKey(int Number, string? Unit, int? Year, long Offset, ulong Print, string Type);
