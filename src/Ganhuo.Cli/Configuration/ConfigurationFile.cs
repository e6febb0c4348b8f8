using System.Text.Encodings.Web;
using System.Text.Json;
using Ganhuo.Detecting;

namespace Ganhuo.Cli.Configuration;

/// <summary>The configuration in force and the file it came from, or null where none was found.</summary>
internal sealed record ConfigurationFile(string? Path, RuleConfiguration Rules)
{
    private const string Name = "ganhuo.json";

    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>
    /// Folder of the user's own report types, seen from the configuration file; null where it names none.
    /// </summary>
    public string? TypesFolder =>
        Rules.Types is { } types ? System.IO.Path.Combine(System.IO.Path.GetDirectoryName(Path!)!, types) : null;

    /// <summary>File of the user's own formulas, seen from the configuration file; null where it names none.</summary>
    public string? LexiconFile =>
        Rules.Lexicon is { } lexicon ? System.IO.Path.Combine(System.IO.Path.GetDirectoryName(Path!)!, lexicon) : null;

    /// <summary>The named file, or else the nearest one upwards from <paramref name="input"/>.</summary>
    /// <exception cref="UsageException">The named file cannot be read.</exception>
    /// <exception cref="InvalidConfigurationException">The file is broken.</exception>
    public static ConfigurationFile Load(string? named, string input)
    {
        var path = named ?? FindUpwards(input);
        if (path is null) return new ConfigurationFile(null, RuleConfiguration.Default);
        try
        {
            var full = System.IO.Path.GetFullPath(path);
            return new ConfigurationFile(full, RuleConfiguration.Parse(File.ReadAllBytes(full), path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path}: 无法读取配置 cannot read the configuration ({e.Message})");
        }
    }

    /// <summary>What is in force, as a <c>ganhuo.json</c> that would bring it about.</summary>
    public void Print(Stream output)
    {
        using var json = new Utf8JsonWriter(output, Layout);
        json.WriteStartObject();
        if (Path is not null) json.WriteCommentValue($" {Path.Replace("*/", "* /", StringComparison.Ordinal)} ");
        json.WriteStartObject("rules");
        foreach (var rule in RuleCatalogue.All)
            json.WriteString(
                rule.Id, Rules.SeverityOf(rule) is { } severity ? severity.ToString().ToLowerInvariant() : "off");
        json.WriteEndObject();
        if (TypesFolder is { } types) json.WriteString("types", types);
        if (LexiconFile is { } lexicon) json.WriteString("lexicon", lexicon);
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private static string? FindUpwards(string input)
    {
        // A glob's wildcards never name an existing folder, so its fixed part is found on the way up.
        for (var at = input == "-" ? Environment.CurrentDirectory : System.IO.Path.GetFullPath(input);
            at is not null;
            at = System.IO.Path.GetDirectoryName(at))
        {
            var candidate = System.IO.Path.Combine(at, Name);
            if (File.Exists(candidate)) return candidate;
        }

        return null;
    }
}
