using System.Text.Json.Serialization;

namespace Ganhuo.Training.Evaluating;

/// <summary>Reads the label files without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(GoldLabels))]
[JsonSerializable(typeof(GoldParagraph))]
[JsonSerializable(typeof(GoldContext))]
[JsonSerializable(typeof(GoldDetail))]
internal sealed partial class GoldJson : JsonSerializerContext;
