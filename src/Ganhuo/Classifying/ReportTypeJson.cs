using System.Text.Json.Serialization;

namespace Ganhuo.Classifying;

/// <summary>How type files are read: strictly, and without reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false,
    Converters = [typeof(SectionRoleConverter), typeof(DimensionConverter)])]
[JsonSerializable(typeof(ReportTypeDefinition))]
internal sealed partial class ReportTypeJson : JsonSerializerContext;
