using System.Text.Json.Serialization;

namespace Ganhuo.Cli.Archives;

/// <summary>How the files of a run are read and written: without reflection, Chinese unescaped.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ArchiveParameters))]
[JsonSerializable(typeof(PlanHead))]
[JsonSerializable(typeof(PlannedReport))]
[JsonSerializable(typeof(ReportRow))]
[JsonSerializable(typeof(ComparedKey))]
internal sealed partial class ArchiveJson : JsonSerializerContext;
