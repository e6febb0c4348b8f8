using System.Buffers;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using static System.FormattableString;

namespace Ganhuo.Classifying.Linear;

/// <summary>
/// The file of a <see cref="ParagraphModel"/>: one line of JSON that says what it is (<c>head -1</c> shows it), then the
/// <see cref="LinearModelFile"/>s of roles and dimensions, whose lengths and hash the line holds. Equal models are equal bytes.
/// </summary>
internal static class ParagraphModelFile
{
    private const int Version = 1;
    private const int LongestHeader = 64 * 1024;
    private const int LongestModel = 64 * 1024 * 1024;

    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    public static void Write(ParagraphModel model, Stream output)
    {
        var (roles, dimensions) = (Bytes(model.Roles), Bytes(model.Dimensions));
        byte[] payload = [.. roles, .. dimensions];
        var header = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(header, new JsonWriterOptions { Encoder = Encoder }))
        {
            json.WriteStartObject();
            json.WriteNumber("ganhuoModel", Version);
            json.WriteString("features", FeatureSettings.Fingerprint());
            Labels(json, "roles", model.RoleLabels);
            Labels(json, "dimensions", model.DimensionLabels);
            json.WriteNumber("paragraphs", model.Paragraphs);
            json.WriteString("training", model.Training);
            json.WriteString("knowledge", model.Knowledge);
            json.WriteNumber("rolesLength", roles.Length);
            json.WriteNumber("dimensionsLength", dimensions.Length);
            json.WriteString("sha256", Convert.ToHexStringLower(SHA256.HashData(payload)));
            json.WriteEndObject();
        }

        output.Write(header.WrittenSpan);
        output.WriteByte((byte)'\n');
        output.Write(payload);
    }

    public static ParagraphModel Read(string name, Stream input)
    {
        try
        {
            using var header = JsonDocument.Parse(HeaderLine(input));
            return Read(name, header.RootElement, input);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            throw new InvalidDataException($"{name}: 不是模型文件 is no model file of ganhuo train", e);
        }
        catch (EndOfStreamException e)
        {
            throw new InvalidDataException($"{name}: 模型文件不完整 the model file is cut short", e);
        }
    }

    private static ParagraphModel Read(string name, JsonElement header, Stream input)
    {
        var version = header.GetProperty("ganhuoModel").GetInt32();
        if (version != Version)
            throw new InvalidDataException(Invariant($"{name}: 模型格式 {version}，本版本只读格式 {Version} model format {version}; this version reads {Version}"));
        if (header.GetProperty("features").GetString() != FeatureSettings.Fingerprint())
            throw new InvalidDataException($"{name}: 由特征不同的另一版本训练，请重新训练 trained by a version with other features; train it again");
        var roles = Part(name, header, "rolesLength", input);
        var dimensions = Part(name, header, "dimensionsLength", input);
        if (input.ReadByte() >= 0) throw new InvalidDataException($"{name}: 模型文件后面还有别的内容 something follows the model");
        if (header.GetProperty("sha256").GetString() != Convert.ToHexStringLower(SHA256.HashData([.. roles, .. dimensions])))
            throw new InvalidDataException($"{name}: 模型文件已损坏 the model file is damaged (SHA-256)");
        var roleModel = Model(name, roles, header.GetProperty("roles"));
        if (roleModel is not null && !roleModel.Labels.SequenceEqual(Vocabulary.RoleKeys))
            throw new InvalidDataException($"{name}: 角色标签不是本版本的六种 its roles are not the six of this version");
        return new ParagraphModel(
            roleModel, Model(name, dimensions, header.GetProperty("dimensions")),
            header.GetProperty("training").GetString() ?? "", header.GetProperty("paragraphs").GetInt32(),
            header.GetProperty("knowledge").GetString() ?? "");
    }

    private static byte[] HeaderLine(Stream input)
    {
        var line = new List<byte>();
        for (var next = input.ReadByte(); next != '\n'; next = input.ReadByte())
        {
            if (next < 0 || line.Count == LongestHeader) throw new FormatException();
            line.Add((byte)next);
        }

        return [.. line];
    }

    private static byte[] Part(string name, JsonElement header, string field, Stream input)
    {
        var length = header.GetProperty(field).GetInt32();
        if (length is < 0 or > LongestModel) throw new InvalidDataException(Invariant($"{name}: {field} {length}"));
        var bytes = new byte[length];
        input.ReadExactly(bytes);
        return bytes;
    }

    // The features agree, so a model of another size, or with figures that are none, was not written by ganhuo train.
    private static LinearModel? Model(string name, byte[] bytes, JsonElement labels)
    {
        if (bytes.Length == 0) return null;
        var model = LinearModelFile.Read(new MemoryStream(bytes), name);
        var isSound = model.Features == ParagraphFeatures.Count && model.Temperature > 0
            && model.Labels.SequenceEqual(labels.EnumerateArray().Select(l => l.GetString()!), StringComparer.Ordinal)
            && IsFinite(model.Biases) && IsFinite(model.Scales) && float.IsFinite(model.Temperature);
        return isSound ? model : throw new InvalidDataException($"{name}: 模型文件前后不一致 the model file contradicts itself");
    }

    private static bool IsFinite(ReadOnlySpan<float> values)
    {
        foreach (var value in values)
            if (!float.IsFinite(value)) return false;
        return true;
    }

    private static byte[] Bytes(LinearModel? model)
    {
        if (model is null) return [];
        using var stream = new MemoryStream();
        LinearModelFile.Write(model, stream);
        return stream.ToArray();
    }

    private static void Labels(Utf8JsonWriter json, string name, ImmutableArray<string> labels)
    {
        json.WriteStartArray(name);
        foreach (var label in labels) json.WriteStringValue(label);
        json.WriteEndArray();
    }
}
