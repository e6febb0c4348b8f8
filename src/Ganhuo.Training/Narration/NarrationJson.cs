using System.Text.Json.Serialization;

namespace Ganhuo.Training.Narration;

/// <summary>Reads training paragraphs without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(NarrationParagraph))]
internal sealed partial class NarrationJson : JsonSerializerContext;
