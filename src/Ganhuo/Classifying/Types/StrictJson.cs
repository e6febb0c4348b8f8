using System.Text.Json;

namespace Ganhuo.Classifying.Types;

/// <summary>
/// Reads JSON member by member and refuses whatever is not asked for: unknown and repeated members, wrong kinds of value,
/// null. A fault names the line it stands on.
/// </summary>
/// <remarks>Written by hand instead of generated: a serializer's metadata costs a start of the tool more than reading all
/// ten types does.</remarks>
internal ref struct StrictJson
{
    private readonly ReadOnlySpan<byte> json;
    private readonly List<string> members = [];
    private Utf8JsonReader reader;

    public StrictJson(ReadOnlySpan<byte> json)
    {
        this.json = json;
        reader = new Utf8JsonReader(json);
        reader.Read();
    }

    /// <summary>Whether the value is null.</summary>
    public readonly bool IsNull => reader.TokenType == JsonTokenType.Null;

    /// <summary>Enters an object; what it returns goes into <see cref="NextMember"/> for that object.</summary>
    public readonly int Open()
    {
        Require(JsonTokenType.StartObject, "an object");
        return members.Count;
    }

    /// <summary>Moves to the value of the object's next member; false behind the last one.</summary>
    public bool NextMember(int opened, out string name)
    {
        name = "";
        reader.Read();
        if (reader.TokenType == JsonTokenType.EndObject)
        {
            members.RemoveRange(opened, members.Count - opened);
            return false;
        }

        name = String();
        if (members.IndexOf(name, opened) >= 0) throw Fault($"Duplicate '{name}'");
        members.Add(name);
        reader.Read();
        return true;
    }

    /// <summary>Enters an array.</summary>
    public readonly void OpenArray() => Require(JsonTokenType.StartArray, "an array");

    /// <summary>Moves to the next value of an array; false behind the last one.</summary>
    public bool NextItem()
    {
        reader.Read();
        return reader.TokenType != JsonTokenType.EndArray;
    }

    /// <summary>Moves behind the value; a fault if something follows it.</summary>
    public void Close() => reader.Read();

    public readonly string Text()
    {
        Require(JsonTokenType.String, "a text");
        return String();
    }

    public readonly bool Flag() => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw Fault("true or false is expected"),
    };

    public readonly int Whole()
    {
        Require(JsonTokenType.Number, "a whole number");
        return reader.TryGetInt32(out var value) ? value : throw Fault("a whole number is expected");
    }

    public readonly int? WholeOrNull() => IsNull ? null : Whole();

    public readonly double Number()
    {
        Require(JsonTokenType.Number, "a number");
        return reader.TryGetDouble(out var value) ? value : throw Fault("a number is expected");
    }

    public readonly double? NumberOrNull() => IsNull ? null : Number();

    /// <summary>A fault: an object of this kind has no such member.</summary>
    public readonly JsonException Unknown(string name, string kind) => Fault($"'{name}' is no property of {kind}");

    /// <summary>A fault: the object that ends here lacks a member.</summary>
    public readonly JsonException Missing(string name, string kind) => Fault($"{kind} needs '{name}'");

    /// <summary>A fault of the value at hand.</summary>
    public readonly JsonException Fault(string reason) =>
        new(reason, path: null, json[..(int)reader.TokenStartIndex].Count((byte)'\n'), bytePositionInLine: null);

    private readonly void Require(JsonTokenType kind, string name)
    {
        if (reader.TokenType != kind) throw Fault($"{name} is expected");
    }

    private readonly string String()
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw Fault("a text holds bytes or escapes that are no characters");
        }
    }
}
