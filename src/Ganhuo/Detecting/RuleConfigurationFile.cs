using System.Text;
using System.Text.Json;

namespace Ganhuo.Detecting;

/// <summary>Reads <c>ganhuo.json</c> token by token, because a refusal has to name the line.</summary>
internal ref struct RuleConfigurationFile
{
    private static readonly JsonReaderOptions Lenient = new()
    {
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        MaxDepth = 8,
    };

    private readonly ReadOnlySpan<byte> json;
    private readonly string file;
    private Utf8JsonReader reader;

    private RuleConfigurationFile(ReadOnlySpan<byte> json, string file)
    {
        this.json = json;
        this.file = file;
        reader = new Utf8JsonReader(json, Lenient);
    }

    /// <exception cref="InvalidConfigurationException">The file cannot be used.</exception>
    public static RuleConfiguration Read(ReadOnlySpan<byte> utf8, string file)
    {
        var json = utf8.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8;
        try
        {
            return new RuleConfigurationFile(json, file).Read();
        }
        catch (JsonException e)
        {
            var reason = e.Message.Split(" LineNumber:", 2)[0].TrimEnd('.');
            throw new InvalidConfigurationException(file, (e.LineNumber ?? 0) + 1, reason, e);
        }
    }

    private RuleConfiguration Read()
    {
        reader.Read();
        Expect(JsonTokenType.StartObject, "the configuration must be an object");
        var configuration = RuleConfiguration.Default;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (NextProperty(seen) is { } property)
            configuration = property switch
            {
                "$schema" => Skip(configuration),
                "rules" => ReadRules(configuration),
                "types" => configuration with { Types = ReadString("'types' must be the name of a folder") },
                "lexicon" => configuration with { Lexicon = ReadString("'lexicon' must be the name of a file") },
                _ => throw Refuse($"there is no setting '{property}'; there are 'rules', 'types' and 'lexicon'"),
            };

        // Whatever follows the object is an error that only the reader itself notices.
        reader.Read();
        return configuration;
    }

    private RuleConfiguration Skip(RuleConfiguration configuration)
    {
        reader.Read();
        reader.Skip();
        return configuration;
    }

    private RuleConfiguration ReadRules(RuleConfiguration configuration)
    {
        reader.Read();
        Expect(JsonTokenType.StartObject, "'rules' must be an object of rule: severity");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (NextProperty(seen) is { } rule)
        {
            var descriptor = RuleCatalogue.Find(rule) ?? throw Refuse($"there is no rule '{rule}'");
            if (configuration.Rules.ContainsKey(descriptor.Id)) throw Refuse($"'{rule}' is given twice");
            configuration = configuration.With(descriptor.Id, ReadSeverity(rule));
        }

        return configuration;
    }

    private Severity? ReadSeverity(string rule) =>
        ReadString($"'{rule}' must be \"off\", \"note\", \"warning\" or \"error\"") switch
        {
            "off" => null,
            "note" => Severity.Note,
            "warning" => Severity.Warning,
            "error" => Severity.Error,
            var other => throw Refuse($"'{rule}' cannot be \"{other}\"; it can be \"off\", \"note\", \"warning\" or \"error\""),
        };

    private string ReadString(string otherwise)
    {
        reader.Read();
        Expect(JsonTokenType.String, otherwise);
        return reader.GetString()!;
    }

    private string? NextProperty(HashSet<string> seen)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.EndObject) return null;
        var name = reader.GetString()!;
        return seen.Add(name) ? name : throw Refuse($"'{name}' is given twice");
    }

    private readonly void Expect(JsonTokenType type, string otherwise)
    {
        if (reader.TokenType != type) throw Refuse(otherwise);
    }

    private readonly InvalidConfigurationException Refuse(string reason) =>
        new(file, 1 + json[..(int)reader.TokenStartIndex].Count((byte)'\n'), reason);
}
