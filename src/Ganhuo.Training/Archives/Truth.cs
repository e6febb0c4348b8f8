namespace Ganhuo.Training.Archives;

/// <summary>What is true of one generated report: one line of <c>truth.jsonl</c>. Offsets count UTF-16 units of the decoded file.</summary>
/// <param name="Path">Relative to the folder of reports.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Year">Its year.</param>
/// <param name="Type">Its report type.</param>
/// <param name="Readable">Whether there is a text in it.</param>
/// <param name="Encoding">Name of its encoding.</param>
/// <param name="Planted">What was planted in it.</param>
/// <param name="Placeholders">The marks in it that stand for something not filled in.</param>
internal sealed record Truth(
    string Path, string Unit, int Year, string Type, bool Readable, string Encoding, PlantTruth? Planted,
    IReadOnlyList<SlotTruth> Placeholders);
