using System.Runtime.InteropServices;
using Ganhuo.Comparing.Profiles;

namespace Ganhuo.Cli.Archives;

/// <summary>A report that is compared with others: whose it is, and where its folded text stands in the file of its shard.</summary>
/// <param name="Number">Its place in the plan.</param>
/// <param name="Unit">Its unit, or null.</param>
/// <param name="Year">Its year, or null.</param>
/// <param name="Offset">Where its folded text begins.</param>
/// <param name="Length">How many bytes that has.</param>
/// <param name="Print">Hash of the folded text.</param>
/// <param name="Text">Hash of the normalised text.</param>
/// <param name="Sum">Hash of those bytes.</param>
/// <param name="Type">Its report type.</param>
/// <param name="Words">How many words it has; they stand behind the folded text, after their own hash.</param>
internal sealed record ComparedKey(int Number, string? Unit, int? Year, long Offset, int Length, ulong Print, ulong Text, ulong Sum, string Type, int Words)
{
    public static ulong SumOf(ReadOnlySpan<byte> bytes) => GramHash.Of(MemoryMarshal.Cast<byte, char>(bytes)) + (bytes.Length % 2 == 0 ? 0UL : bytes[^1]);
}
