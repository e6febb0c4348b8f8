using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ganhuo.Classifying;

/// <summary>Dimensions in data files are written by their key.</summary>
internal sealed class DimensionConverter : JsonConverter<Dimension>
{
    public override Dimension Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && Vocabulary.TryParseDimension(reader.GetString()!, out var dimension)
            ? dimension
            : throw new JsonException("a key is one of the unified dimensions, such as theoretical-study, or none");

    public override void Write(Utf8JsonWriter writer, Dimension value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Key());
}
