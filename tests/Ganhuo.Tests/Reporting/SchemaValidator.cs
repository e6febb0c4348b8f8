using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Ganhuo.Tests.Reporting;

/// <summary>
/// Checks a JSON value against the part of JSON Schema that <c>ganhuo.schema.json</c> uses, and notes every property
/// of the schema that was met. A keyword it does not know is an error, so that no constraint goes unchecked.
/// </summary>
internal sealed class SchemaValidator(JsonObject schema)
{
    private static readonly string[] Annotations = ["$schema", "$id", "$defs", "title", "description", "required"];

    public List<string> Errors { get; } = [];

    public SortedSet<string> Met { get; } = new(StringComparer.Ordinal);

    /// <summary>Every property the schema declares, as <c>definition.property</c>.</summary>
    public SortedSet<string> Declared()
    {
        var declared = new SortedSet<string>(StringComparer.Ordinal);
        Declare("", schema, declared);
        foreach (var (name, definition) in schema["$defs"]!.AsObject()) Declare(name, definition!.AsObject(), declared);
        return declared;
    }

    public void Validate(JsonNode? value) => Validate(value, schema, "", "$");

    public void Validate(JsonNode? value, string definition) =>
        Validate(value, schema["$defs"]![definition]!.AsObject(), definition, "$");

    private static void Declare(string name, JsonObject node, SortedSet<string> declared)
    {
        if (node["properties"] is not JsonObject properties) return;
        foreach (var (property, child) in properties)
        {
            declared.Add($"{name}.{property}");
            Declare($"{name}.{property}", child!.AsObject(), declared);
        }
    }

    private void Validate(JsonNode? value, JsonObject node, string name, string path)
    {
        foreach (var (keyword, argument) in node) Check(value, node, keyword, argument!, name, path);
    }

    private void Check(JsonNode? value, JsonObject node, string keyword, JsonNode argument, string name, string path)
    {
        if (Annotations.Contains(keyword, StringComparer.Ordinal)) return;
        switch (keyword)
        {
            case "$ref": Refer(value, argument.GetValue<string>(), path); break;
            case "type": Require(Types(argument).Any(t => Is(value, t)), path, $"is no {argument.ToJsonString()}"); break;
            case "const": Require(JsonNode.DeepEquals(value, argument), path, $"is not {argument}"); break;
            case "enum": Require(argument.AsArray().Any(a => JsonNode.DeepEquals(a, value)), path, $"{value} is not listed"); break;
            case "minimum": Compare(value, argument, path, static (v, limit) => v >= limit); break;
            case "maximum": Compare(value, argument, path, static (v, limit) => v <= limit); break;
            case "pattern": Require(Regex.IsMatch(value!.GetValue<string>(), argument.GetValue<string>()), path, "pattern"); break;
            case "items": Items(value, argument.AsObject(), name, path); break;
            case "anyOf": AnyOf(value, argument.AsArray(), name, path); break;
            case "properties": Properties(value, node, name, path); break;
            case "additionalProperties": Additional(value, node, argument, path); break;
            default: Errors.Add($"{path}: the validator does not know {keyword}"); break;
        }
    }

    private void Refer(JsonNode? value, string reference, string path)
    {
        var name = reference["#/$defs/".Length..];
        Validate(value, schema["$defs"]![name]!.AsObject(), name, path);
    }

    private void Items(JsonNode? value, JsonObject node, string name, string path)
    {
        if (value is not JsonArray items) return;
        for (var i = 0; i < items.Count; i++) Validate(items[i], node, name, $"{path}[{i}]");
    }

    private void AnyOf(JsonNode? value, JsonArray choices, string name, string path)
    {
        var before = Errors.Count;
        foreach (var choice in choices)
        {
            Errors.RemoveRange(before, Errors.Count - before);
            Validate(value, choice!.AsObject(), name, path);
            if (Errors.Count == before) return;
        }
    }

    private void Properties(JsonNode? value, JsonObject node, string name, string path)
    {
        if (value is not JsonObject members) return;
        foreach (var required in node["required"]?.AsArray() ?? [])
            Require(members.ContainsKey(required!.GetValue<string>()), path, $"lacks {required}");
        foreach (var (property, child) in node["properties"]!.AsObject())
        {
            if (!members.TryGetPropertyValue(property, out var member)) continue;
            Met.Add($"{name}.{property}");
            Validate(member, child!.AsObject(), $"{name}.{property}", $"{path}.{property}");
        }
    }

    private void Additional(JsonNode? value, JsonObject node, JsonNode argument, string path)
    {
        if (value is not JsonObject members) return;
        var known = node["properties"]?.AsObject();
        foreach (var (property, member) in members)
        {
            if (known?.ContainsKey(property) ?? false) continue;
            if (argument is JsonObject rule) Validate(member, rule, "", $"{path}.{property}");
            else Errors.Add($"{path}: {property} is not in the schema");
        }
    }

    private void Compare(JsonNode? value, JsonNode limit, string path, Func<double, double, bool> holds)
    {
        if (value is JsonValue && Is(value, "number"))
            Require(holds(Number(value), Number(limit)), path, $"{value} is beyond {limit}");
    }

    private void Require(bool holds, string path, string message)
    {
        if (!holds) Errors.Add($"{path}: {message}");
    }

    private static IEnumerable<string> Types(JsonNode argument) =>
        argument is JsonArray many ? many.Select(m => m!.GetValue<string>()) : [argument.GetValue<string>()];

    private static bool Is(JsonNode? value, string type) => type switch
    {
        "null" => value is null,
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        "string" => value?.GetValueKind() == System.Text.Json.JsonValueKind.String,
        "boolean" => value?.GetValueKind() is System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False,
        "number" => value?.GetValueKind() == System.Text.Json.JsonValueKind.Number,
        "integer" => value?.GetValueKind() == System.Text.Json.JsonValueKind.Number && double.IsInteger(Number(value)),
        _ => false,
    };

    private static double Number(JsonNode value) => double.Parse(value.ToJsonString(), CultureInfo.InvariantCulture);
}
