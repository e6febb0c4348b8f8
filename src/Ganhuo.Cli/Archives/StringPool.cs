namespace Ganhuo.Cli.Archives;

/// <summary>Gives equal strings back as one: a unit's name, a type or a rule stands in many rows, and is to be kept once.</summary>
internal sealed class StringPool
{
    private readonly Dictionary<string, string> known = new(StringComparer.Ordinal);

    public string Of(string value) => known.TryGetValue(value, out var same) ? same : known[value] = value;
}
