using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ganhuo.Classifying;

/// <summary>Roles in data files are written by their key.</summary>
internal sealed class SectionRoleConverter : JsonConverter<SectionRole>
{
    public override SectionRole Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && Vocabulary.TryParseRole(reader.GetString()!, out var role)
            ? role
            : throw new JsonException("a role is one of other, preamble, achievements, problems, causes, measures");

    public override void Write(Utf8JsonWriter writer, SectionRole value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Key());
}
