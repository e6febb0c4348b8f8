using System.Text.Json.Serialization;

namespace Ganhuo.Training.Archives;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Truth))]
internal sealed partial class TruthJson : JsonSerializerContext;
