using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using static System.FormattableString;

namespace Ganhuo.Comparing.Profiles;

/// <summary>Profiles as JSON files, with their parameters and a SHA-256 of everything else in them.</summary>
internal static class ProfileFile
{
    private const string Format = "ganhuo-profile";

    // What is in it is read as data, never as a page.
    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(ArchiveProfile profile, Stream output) => output.Write(Bytes(profile, Hash(profile)));

    public static ArchiveProfile Read(string name, Stream input)
    {
        try
        {
            using var document = JsonDocument.Parse(input);
            var profile = Read(name, document.RootElement);
            if (document.RootElement.GetProperty("sha256").GetString() != Hash(profile))
                throw new InvalidDataException($"{name}: the profile was changed after it was made (SHA-256 differs)");
            return profile;
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new InvalidDataException($"{name}: not an archive profile, or a damaged one ({e.Message})", e);
        }
    }

    private static string Hash(ArchiveProfile profile) => Convert.ToHexStringLower(SHA256.HashData(Bytes(profile, null)));

    private static byte[] Bytes(ArchiveProfile profile, string? hash)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Layout))
        {
            json.WriteStartObject();
            json.WriteString("format", Format);
            json.WriteNumber("version", ProfileParameters.Version);
            WriteParameters(json, profile);
            WriteStrata(json, profile);
            WritePassages(json, profile);
            WriteGrams(json, profile);
            if (hash is not null) json.WriteString("sha256", hash);
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static void WriteParameters(Utf8JsonWriter json, ArchiveProfile profile)
    {
        json.WriteStartObject("parameters");
        json.WriteNumber("gram", ProfileParameters.Gram);
        json.WriteNumber("required", ProfileParameters.Required);
        json.WriteNumber("boilerplate", profile.BoilerplateShare);
        json.WriteNumber("leastUnits", ProfileParameters.LeastUnits);
        json.WriteBoolean("exact", profile.IsExact);
        json.WriteEndObject();
    }

    private static void WriteStrata(Utf8JsonWriter json, ArchiveProfile profile)
    {
        json.WriteStartArray("strata");
        foreach (var stratum in profile.Strata)
        {
            json.WriteStartObject();
            json.WriteString("type", stratum.Type);
            if (stratum.FirstYear is { } year) json.WriteNumber("firstYear", year);
            else json.WriteNull("firstYear");
            json.WriteNumber("units", stratum.Units);
            json.WriteNumber("reports", stratum.Reports);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePassages(Utf8JsonWriter json, ArchiveProfile profile)
    {
        json.WriteStartArray("passages");
        foreach (var passage in profile.Passages)
        {
            json.WriteStartObject();
            json.WriteString("text", passage.Text);
            json.WriteNumber("share", passage.Share);
            if (passage.FirstYear is { } year) json.WriteNumber("firstYear", year);
            else json.WriteNull("firstYear");
            json.WriteStartArray("examples");
            foreach (var example in passage.Examples) json.WriteStringValue(example);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteGrams(Utf8JsonWriter json, ArchiveProfile profile)
    {
        json.WriteStartObject("grams");
        foreach (var gram in profile.Counts)
            json.WriteNumber(gram.Key.ToString("x16", CultureInfo.InvariantCulture), gram.Units);
        json.WriteEndObject();
    }

    private static ArchiveProfile Read(string name, JsonElement root)
    {
        if (root.GetProperty("format").GetString() != Format) throw new InvalidDataException($"{name}: not an archive profile");
        if (root.GetProperty("version").GetInt32() is not ProfileParameters.Version and var version)
            throw new InvalidDataException(Invariant($"{name}: a profile of version {version}, this is version {ProfileParameters.Version}"));
        var parameters = root.GetProperty("parameters");
        if (parameters.GetProperty("gram").GetInt32() != ProfileParameters.Gram
            || parameters.GetProperty("required").GetDouble() != ProfileParameters.Required
            || parameters.GetProperty("leastUnits").GetInt32() != ProfileParameters.LeastUnits)
            throw new InvalidDataException($"{name}: the profile was made with other parameters");
        var strata = root.GetProperty("strata").EnumerateArray().Select(Stratum).ToImmutableArray();
        if (strata.IsEmpty) throw new InvalidDataException($"{name}: the profile has no strata");
        return new ArchiveProfile(
            strata, parameters.GetProperty("boilerplate").GetDouble(), parameters.GetProperty("exact").GetBoolean(),
            [.. root.GetProperty("grams").EnumerateObject().Select(Gram)],
            [.. root.GetProperty("passages").EnumerateArray().Select(Passage)]);
    }

    private static ProfileStratum Stratum(JsonElement element) => new(
        Text(element, "type"), Year(element), element.GetProperty("units").GetInt32(), element.GetProperty("reports").GetInt32());

    private static WidespreadPassage Passage(JsonElement element) => new(
        Text(element, "text"), element.GetProperty("share").GetDouble(), Year(element),
        [.. element.GetProperty("examples").EnumerateArray().Select(e => e.GetString() ?? "")]);

    private static ProfileGramCount Gram(JsonProperty property) => new(
        ulong.Parse(property.Name, NumberStyles.HexNumber, CultureInfo.InvariantCulture), property.Value.GetInt32());

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? "";

    private static int? Year(JsonElement element) =>
        element.GetProperty("firstYear") is { ValueKind: JsonValueKind.Number } year ? year.GetInt32() : null;
}
