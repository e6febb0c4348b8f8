using System.CommandLine;
using Ganhuo.Classifying;
using Ganhuo.Cli.Configuration;

namespace Ganhuo.Cli.Commands;

/// <summary>
/// The options that say which rules and report types are in force; the same for every command that analyses.
/// </summary>
internal sealed class ConfigurationOptions
{
    public Option<string?> Configuration { get; } = new("--config")
    {
        Description = "配置文件；默认从第一个 PATH 向上找 ganhuo.json, else found upwards from the first PATH",
    };

    public Option<string?> Types { get; } = new("--types")
    {
        Description = "自定义文种所在文件夹 folder of your own report types",
    };

    public Option<string?> Lexicon { get; } = new("--lexicon")
    {
        Description = "本地的规定表述和套话，一行一条：话、制表符、规定表述或套话 file of your own formulas, a line each: phrase, tab, required or boilerplate",
    };

    public Option<string?> Type { get; } = new("--type")
    {
        Description = "指定文种，写标识或中文名称 force this report type, by id or Chinese name",
    };

    public IEnumerable<Option> All => [Type, Types, Lexicon, Configuration];

    /// <summary>The configuration that is named, or else the nearest upwards from a path.</summary>
    public ConfigurationFile Load(ParseResult parsed, string path) =>
        ConfigurationFile.Load(parsed.GetValue(Configuration), path);

    /// <summary>The folder of the user's own types that is in force, or null.</summary>
    public string? TypesFolderOf(ParseResult parsed, ConfigurationFile configuration) =>
        parsed.GetValue(Types) ?? configuration.TypesFolder;

    /// <summary>The file of the user's own formulas that is in force, or null.</summary>
    public string? LexiconOf(ParseResult parsed, ConfigurationFile configuration) =>
        parsed.GetValue(Lexicon) ?? configuration.LexiconFile;

    /// <summary>The id of the type that is forced, or null.</summary>
    /// <exception cref="UsageException">There is none of that id or name.</exception>
    public string? TypeOf(ParseResult parsed, ReportTypeCatalogue types) =>
        parsed.GetValue(Type) is { } name ? NamedType.Find(types, name).Id : null;
}
